import type { Catalogue } from '../catalogue/model.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { BarPlot } from './plot.ts';
import { firstOf, ranked } from './ranked.ts';

/** Products by the commune or ward of today, most products first; those whose commune is not known last. */
export function productsByCommune({ communes, products, today }: Catalogue, lang: Lang): BarPlot {
  const t = messages(lang).glance;
  const n = (value: number) => formatNumber(value, lang);
  const without = products.filter(({ place }) => !place.commune);
  const divided = without.filter(({ place }) => place.candidates.length > 0).length;
  const bars = ranked(
    [
      ...communes.map((commune) => {
        const count = commune.entries.products.length;
        return {
          id: commune.id,
          label: commune.label[lang],
          text: n(count),
          values: [count],
          target: { page: 'commune', commune } as const,
        };
      }),
      { id: 'not-known', label: t.placeNotKnown, text: n(without.length), values: [without.length], unknown: true },
    ],
    lang,
  );
  const full = bars.filter((bar) => !bar.unknown).length;
  return {
    id: 'products-by-commune',
    form: 'bars',
    title: t.byCommune.title,
    sentence: [
      t.byCommune.most(n(products.length - without.length), n(full), n(communes.length), formatList(firstOf(bars, 3), lang)),
      without.length > 0 ? t.byCommune.unknown(n(without.length), n(divided)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    rowHeading: t.byCommune.row,
    series: [{ id: 'count', label: t.products }],
    bars,
    today,
  };
}
