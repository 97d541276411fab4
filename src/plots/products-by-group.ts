import type { Catalogue } from '../catalogue/model.ts';
import { formatDate, formatList, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { type Bar, type BarPlot, totalOf } from './plot.ts';
import { standingSeries, standingSplit } from './standing-split.ts';

/** Products by the programme's groups, in their order, each divided by whether its star stands. */
export function productsByGroup({ groups, products, today }: Catalogue, lang: Lang): BarPlot {
  const t = messages(lang).glance;
  const n = (value: number) => formatNumber(value, lang);
  const bars = groups.map((group): Bar => {
    const values = standingSplit(group.products);
    return {
      id: group.id,
      label: group.name[lang],
      text: t.ofThemStanding(n(group.products.length), n(values[0])),
      values,
      target: group.products.length > 0 ? { page: 'group', group } : undefined,
    };
  });
  const largest = [...bars].sort((a, b) => totalOf(b) - totalOf(a))[0];
  const standing = bars.filter(({ values }) => (values[0] ?? 0) > 0).map(({ label, values }) => t.inGroup(label, n(values[0] ?? 0)));
  return {
    id: 'products-by-group',
    form: 'bars',
    title: t.byGroup.title,
    sentence: [
      largest ? t.byGroup.largest(largest.label, n(totalOf(largest)), n(products.length)) : '',
      t.byGroup.standing(formatDate(today, lang), n(standingSplit(products)[0]), formatList(standing, lang)),
    ].join(' '),
    rowHeading: t.byGroup.row,
    series: standingSeries(lang),
    bars,
    today,
  };
}
