import { figureDate, figureValue } from '../catalogue/figure-sections.ts';
import type { Figure } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import type { Lang } from '../i18n/locales.ts';
import type { Point } from './plot.ts';

/** Dated figures as points, in order of time. Those that are ranges in words cannot be drawn and are left out. */
export function figurePoints(figures: readonly Figure[], lang: Lang, lineOf: (figure: Figure) => string): Point[] {
  return figures
    .flatMap((figure): Point[] => {
      if (typeof figure.value !== 'number') return [];
      const { id, asOf, value, sources, label } = figure;
      const point = { id, asOf, date: figureDate(asOf, lang), time: timeOf(asOf), value, text: figureValue(figure, lang) };
      return [{ ...point, what: pick(label, lang), line: lineOf(figure), sources }];
    })
    .sort((a, b) => a.time - b.time || a.value - b.value);
}

/** When a figure held, as a number of years: the middle of the day, month, year or span; "before 2024" is the end of 2023. */
export function timeOf(asOf: string): number {
  const span = /^(\d{4})-(\d{4})$/.exec(asOf);
  if (span) return (Number(span[1]) + Number(span[2]) + 1) / 2;
  const [year = 0, month, day] = asOf.replace(/^\w+ /, '').split('-').map(Number);
  if (asOf.startsWith('before ')) return year;
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + ((day ?? 15.5) - 0.5) / 365;
}
