import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Loop } from './model.ts';

/** How long a loop is from first to last stop, in kilometres; undefined where a leg is not known. */
export function loopLength({ legs }: Pick<Loop, 'legs'>): number | undefined {
  return legs.reduce<number | undefined>((sum, leg) => (sum === undefined || leg === undefined ? undefined : sum + leg), 0);
}

/** "3 villages, about 38 km from first to last, as the crow flies". */
export function loopWords(loop: Loop, lang: Lang): string {
  const t = messages(lang).loops;
  const length = loopLength(loop);
  const stops = t.stops(loop.stops.length);
  return length === undefined ? stops : `${stops}, ${t.length(formatNumber(Math.round(length), lang))}`;
}
