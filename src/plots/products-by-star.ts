import type { Catalogue } from '../catalogue/model.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { type BarPlot, totalOf } from './plot.ts';
import { standingSeries, standingSplit } from './standing-split.ts';

/** Products with a star in the sources by how many stars, most stars first, each divided by whether the star stands. */
export function productsByStar({ products, today }: Catalogue, lang: Lang): BarPlot {
  const { glance: t, rating: words } = messages(lang);
  const n = (value: number) => formatNumber(value, lang);
  const rated = products.filter(({ rating }) => rating.stars !== undefined);
  const bars = ([5, 4, 3] as const).map((stars) => {
    const [standing, past] = standingSplit(rated.filter(({ rating }) => rating.stars === stars));
    return {
      id: String(stars),
      label: words.stars(stars),
      text: t.ofThemStanding(n(standing + past), n(standing)),
      values: [standing, past],
    };
  });
  const commonest = [...bars].sort((a, b) => totalOf(b) - totalOf(a))[0];
  return {
    id: 'products-by-star',
    form: 'bars',
    title: t.byStar.title,
    sentence: [
      t.byStar.rated(n(rated.length), n(products.length), commonest?.label ?? ''),
      t.byStar.standing(formatDate(today, lang), n(standingSplit(rated)[0])),
    ].join(' '),
    note: t.byStar.note,
    rowHeading: t.byStar.row,
    series: standingSeries(lang).slice(0, 2),
    bars: rated.length > 0 ? bars : [],
    today,
  };
}
