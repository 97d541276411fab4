import type { Lang } from '../i18n/locales.ts';

const kinds = [
  ['thị trấn', 'township'],
  ['phường', 'ward'],
  ['xã', 'commune'],
] as const;

/** A unit of before July 2025 in the reader's words: "xã Đại Yên" is "Đại Yên commune" in English. */
export function oldUnitLabel(name: string, lang: Lang): string {
  if (lang === 'vi') return name;
  const kind = kinds.find(([word]) => name.startsWith(`${word} `));
  return kind ? `${name.slice(kind[0].length + 1)} ${kind[1]}` : name;
}
