import { isStanding } from '../catalogue/dated-rating.ts';
import type { Catalogue, Product } from '../catalogue/model.ts';
import { formatDate, formatList, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Bar, BarPlot } from './plot.ts';
import { standingSeries, standingSplit } from './standing-split.ts';
import { yearOf, yearsBetween } from './years.ts';

/** Star ratings by their round, or else the year of signing, and how many still stand; the year not known is a bar of its own. */
export function ratingsByYear({ products, today }: Catalogue, lang: Lang): BarPlot {
  const t = messages(lang).glance;
  const n = (value: number) => formatNumber(value, lang);
  const rated = products.filter(({ rating }) => rating.stars !== undefined);
  const byYear = Map.groupBy(rated, yearOfRating);
  const bar = (year: number | undefined): Bar => {
    const [standing, past] = standingSplit(byYear.get(year) ?? []);
    return {
      id: year === undefined ? 'not-known' : String(year),
      label: year === undefined ? t.yearNotGiven : String(year),
      text: t.ofThemStanding(n(standing + past), n(standing)),
      values: [standing, past],
      unknown: year === undefined ? true : undefined,
    };
  };
  const unknown = byYear.get(undefined)?.length ?? 0;
  const known = [...byYear.keys()].filter((year) => year !== undefined);
  const standing = rated.filter(({ rating }) => isStanding(rating));
  const rounds = [...new Set(standing.map((product) => yearOfRating(product)))].filter((year) => year !== undefined).sort();
  return {
    id: 'ratings-by-year',
    form: 'bars',
    title: t.byYear.title,
    sentence: [
      t.byYear.standing(n(rated.length), n(standing.length), formatDate(today, lang), formatList(rounds.map(String), lang)),
      unknown > 0 ? t.byYear.unknown(n(unknown)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    note: t.byYear.note,
    rowHeading: t.year,
    series: standingSeries(lang).slice(0, 2),
    bars: [...yearsBetween(known).map(bar), ...(unknown > 0 ? [bar(undefined)] : [])],
    today,
  };
}

function yearOfRating({ rating }: Product): number | undefined {
  return rating.round ?? (rating.signed === undefined ? undefined : yearOf(rating.signed));
}
