import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Figure } from './model.ts';

/** Figures that belong together, oldest first. */
export interface FigureSection {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

const sectionOfUnit: Record<string, 'products' | 'villages' | 'points'> = {
  product: 'products',
  village: 'villages',
  'village-or-craft': 'villages',
  point: 'points',
};

/** All figures by what they count, each section in order of time. */
export function figureSections(figures: readonly Figure[], lang: Lang): FigureSection[] {
  const t = messages(lang).figures;
  return (['products', 'villages', 'points', 'other'] as const).map((id) => ({
    id,
    title: t[id],
    figures: figures
      .filter(({ unit }) => (sectionOfUnit[unit] ?? 'other') === id)
      .sort((a, b) => (timeOf(a.asOf) < timeOf(b.asOf) ? -1 : 1)),
  }));
}

/** "more than 2,711", "5.1–5.5%": a figure as readers of the language write it. */
export function figureValue(figure: Pick<Figure, 'value' | 'atLeast' | 'unit'>, lang: Lang): string {
  const t = messages(lang).figures;
  const text =
    typeof figure.value === 'number'
      ? formatNumber(figure.value, lang)
      : lang === 'en'
        ? figure.value.replace(/(\d),(\d)/g, '$1.$2')
        : figure.value;
  const withUnit = figure.unit === 'percent' ? t.percent(text) : text;
  return figure.atLeast ? t.moreThan(withUnit) : withUnit;
}

/** When a figure held: a date, a span of years, or a date that the source only comes near to. */
export function figureDate(asOf: string, lang: Lang): string {
  const t = messages(lang).figures;
  const near = /^(before|about) (\d{4}(?:-\d{2}){0,2})$/.exec(asOf);
  if (near) return t[near[1] as 'before' | 'about'](formatDate(near[2] as string, lang));
  return /^\d{4}-\d{4}$/.test(asOf) ? asOf.replace('-', '–') : formatDate(asOf, lang);
}

/** The figure of a kind that is the newest: what a page shows where it shows one. */
export function newest(figures: readonly Figure[], ids: readonly string[]): Figure[] {
  return ids.flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
}

function timeOf(asOf: string): string {
  const bare = asOf.replace(/^(?:before|about) /, '');
  // "before 2024" comes before everything in 2024.
  return asOf.startsWith('before') ? `${Number(bare.slice(0, 4)) - 1}-99` : bare;
}
