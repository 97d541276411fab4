import type { Catalogue } from '../catalogue/model.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { figurePoints } from './figure-points.ts';
import type { LinePlot } from './plot.ts';

/** The city's dated totals of recognised villages: the figures `recognised-…`. Those that count crafts too are a line of their own. */
export function recognisedTotals({ figures }: Catalogue, lang: Lang): LinePlot {
  const t = messages(lang).glance;
  const points = figurePoints(
    figures.filter(({ id, unit }) => id.startsWith('recognised-') && (unit === 'village' || unit === 'village-or-craft')),
    lang,
    ({ unit }) => unit,
  );
  const [first, last] = [points[0], points.at(-1)];
  return {
    id: 'recognised-villages',
    form: 'line',
    title: t.recognised.title,
    sentence: first && last ? t.recognised.grew(first.text, first.date, last.text, last.date) : '',
    note: t.recognised.note,
    rowHeading: t.asOf,
    lines: [
      { id: 'village', label: t.recognised.villages },
      { id: 'village-or-craft', label: t.recognised.withCrafts },
    ],
    points,
    fromZero: false,
  };
}
