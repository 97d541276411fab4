import type { Lang } from '../i18n/locales.ts';

const kinds = [
  ['thị trấn', 'township'],
  ['phường', 'ward'],
  ['xã', 'commune'],
] as const;

/** How a source told of a merger before 2025: "xã Sơn Hà, nhập vào xã Quang Hà". */
const merged = ', nhập vào ';

/** A unit of before July 2025 in the reader's words: "xã Đại Yên" is "Đại Yên commune" in English. */
export function oldUnitLabel(name: string, lang: Lang): string {
  if (lang === 'vi') return name;
  return name
    .split(merged)
    .map((part) => part.split(' và ').map(oneUnit).join(' and '))
    .join(', merged into ');
}

/** The unit itself, without what it was merged into later. */
export function oldUnitAlone(name: string): string {
  return name.split(merged)[0] as string;
}

function oneUnit(name: string): string {
  const kind = kinds.find(([word]) => name.startsWith(`${word} `));
  return kind ? `${name.slice(kind[0].length + 1)} ${kind[1]}` : name;
}
