import type { Catalogue } from '../catalogue/model.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { figurePoints } from './figure-points.ts';
import type { LinePlot } from './plot.ts';

/** The city's cumulative totals of OCOP products: the figures `ocop-2020`, `ocop-2025-mid` and their like. */
export function productTotals({ figures }: Catalogue, lang: Lang): LinePlot {
  const t = messages(lang).glance;
  const points = figurePoints(
    figures.filter(({ id, unit }) => unit === 'product' && /^ocop-\d{4}(?:-mid)?$/.test(id)),
    lang,
    () => 'products',
  );
  const [first, last] = [points[0], points.at(-1)];
  return {
    id: 'ocop-products',
    form: 'line',
    title: t.productTotals.title,
    sentence: first && last ? t.productTotals.grew(first.text, first.date, last.text, last.date) : '',
    note: t.productTotals.note,
    rowHeading: t.asOf,
    lines: [{ id: 'products', label: t.productTotals.line }],
    points,
    fromZero: true,
  };
}
