import type { Catalogue } from '../catalogue/model.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { type Bar, type BarPlot, totalOf } from './plot.ts';
import { yearOf, yearsBetween } from './years.ts';

/** The directory's recognised villages by the year in which the city recognised them; the year not given stands apart. */
export function villagesByRecognition({ villages, today }: Catalogue, lang: Lang): BarPlot {
  const t = messages(lang).glance;
  const n = (value: number) => formatNumber(value, lang);
  const recognised = villages.flatMap(({ recognition }) => (recognition ? [recognition] : []));
  const byYear = Map.groupBy(recognised, ({ year }) => (year === undefined ? undefined : yearOf(year)));
  const bar = (year: number | undefined): Bar => {
    const count = byYear.get(year)?.length ?? 0;
    return {
      id: year === undefined ? 'not-known' : String(year),
      label: year === undefined ? t.yearNotGiven : String(year),
      text: n(count),
      values: [count],
      unknown: year === undefined ? true : undefined,
    };
  };
  const years = yearsBetween([...byYear.keys()].filter((year) => year !== undefined)).map(bar);
  const unknown = bar(undefined);
  const most = [...years].sort((a, b) => totalOf(b) - totalOf(a))[0];
  return {
    id: 'villages-by-recognition',
    form: 'columns',
    title: t.byRecognition.title,
    sentence: [
      t.byRecognition.recognised(n(recognised.length), n(villages.length), n(recognised.length - totalOf(unknown))),
      most ? t.byRecognition.most(most.label, most.text) : '',
    ]
      .filter(Boolean)
      .join(' '),
    note: t.byRecognition.note,
    rowHeading: t.year,
    series: [{ id: 'count', label: t.villages }],
    bars: totalOf(unknown) > 0 ? [...years, unknown] : years,
    today,
  };
}
