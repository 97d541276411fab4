import type { Catalogue } from '../catalogue/model.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { BarPlot } from './plot.ts';
import { firstOf, ranked } from './ranked.ts';

/** Products by the district of before 1 July 2025, most products first; those of no known district last. */
export function productsByDistrict({ districts, products, today }: Catalogue, lang: Lang): BarPlot {
  const t = messages(lang).glance;
  const n = (value: number) => formatNumber(value, lang);
  const unknown = products.filter(({ place }) => !place.districtBefore2025).length;
  const bars = ranked(
    [
      ...districts.map((district) => {
        const count = district.entries.products.length;
        return {
          id: district.id,
          label: district.label[lang],
          text: n(count),
          values: [count],
          target: { page: 'district', district } as const,
        };
      }),
      { id: 'not-known', label: t.placeNotKnown, text: n(unknown), values: [unknown], unknown: true },
    ],
    lang,
  );
  const full = bars.filter((bar) => !bar.unknown).length;
  return {
    id: 'products-by-former-district',
    form: 'bars',
    title: t.byDistrict.title,
    sentence: [
      t.byDistrict.most(n(full), n(districts.length), formatList(firstOf(bars, 3), lang)),
      unknown > 0 ? t.byDistrict.unknown(n(unknown)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    note: t.byDistrict.note,
    rowHeading: t.byDistrict.row,
    series: [{ id: 'count', label: t.products }],
    bars,
    today,
  };
}
