import type { Catalogue } from '../catalogue/model.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { type BarPlot, totalOf } from './plot.ts';
import { firstOf, ranked } from './ranked.ts';

/** Craft villages by their main craft, most villages first. */
export function villagesByCraft({ crafts, villages, today }: Catalogue, lang: Lang): BarPlot {
  const t = messages(lang).glance;
  const n = (value: number) => formatNumber(value, lang);
  const bars = ranked(
    crafts.map((craft) => ({
      id: craft.id,
      label: craft.name[lang],
      text: n(craft.villages.length),
      values: [craft.villages.length],
      target: { page: 'craft', craft } as const,
    })),
    lang,
  );
  const alone = bars.filter((bar) => totalOf(bar) === 1).length;
  return {
    id: 'villages-by-craft',
    form: 'bars',
    title: t.byCraft.title,
    sentence: [
      t.byCraft.most(n(villages.length), n(bars.length), formatList(firstOf(bars, 3), lang).toLowerCase()),
      alone > 0 ? t.byCraft.alone(n(alone)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    rowHeading: t.byCraft.row,
    series: [{ id: 'count', label: t.villages }],
    bars,
    today,
  };
}
