import type { Standing } from './dated-rating.ts';
import { addMonths, daysOf } from './day-interval.ts';
import type { Catalogue, Commune, Entry, Producer, Product } from './model.ts';

/** What somebody should look at, the most pressing first. */
export const dueKinds = [
  'rating-expires',
  'rating-lapsed',
  'rating-may-have-lapsed',
  'english-outdated',
  'english-missing',
  'sources-old',
  'questions-open',
  'picture-wanted',
] as const;

export type DueKind = (typeof dueKinds)[number];

/** Sources are old when even the newest is older than this. */
export const monthsOfSources = 36;

/** One thing to do for one entry. */
export interface DueItem<Question extends string = string> {
  readonly kind: DueKind;
  readonly entry: Entry;
  /**
   * Of a rating: the first day on which it may end or have ended; of one that has lapsed, the last. Of sources: the
   * last day of the newest.
   */
  readonly day?: string | undefined;
  /** Of open questions: which. */
  readonly questions?: readonly Question[] | undefined;
}

/** What one visit or one letter can settle. `of` is undefined for entries of which it is not known. */
export interface DueOf<Of, Question extends string = string> {
  readonly of: Of | undefined;
  readonly items: readonly DueItem<Question>[];
}

/** What is due on the day of the catalogue. */
export interface Due<Question extends string = string> {
  readonly today: string;
  /** By kind, the most pressing first; ratings by their day. */
  readonly items: readonly DueItem<Question>[];
  readonly counts: Readonly<Record<DueKind, number>>;
  /** Most items first. */
  readonly byCommune: readonly DueOf<Commune, Question>[];
  readonly byProducer: readonly DueOf<Producer, Question>[];
}

/**
 * Everything that is due: ratings that have lapsed or end within 90 days, English that is missing or outdated,
 * pictures wanted, sources older than three years, buyers' questions that nobody has answered. `openQuestions` says
 * which are open of a product: what is asked is not the catalogue's matter.
 */
export function dueOf<Question extends string>(
  catalogue: Catalogue,
  openQuestions: (product: Product) => readonly Question[],
): Due<Question> {
  const { products, villages, producers, salesPoints, today } = catalogue;
  const entries: Entry[] = [...products, ...villages, ...producers, ...salesPoints];
  const items = entries
    .flatMap((entry): DueItem<Question>[] => [
      ...ofRating(entry),
      ...ofEnglish(entry),
      ...ofSources(entry, addMonths(today, -monthsOfSources)),
      ...ofQuestions(entry, openQuestions),
      ...(entry.pictures.length === 0 ? [{ kind: 'picture-wanted', entry } as const] : []),
    ])
    .sort((a, b) => dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) || compare(a.day ?? '', b.day ?? ''));
  const counts = Object.fromEntries(dueKinds.map((kind) => [kind, 0])) as Record<DueKind, number>;
  for (const { kind } of items) counts[kind] += 1;
  return { today, items, counts, byCommune: grouped(items, ({ place }) => place.commune), byProducer: grouped(items, producerOf) };
}

const ratingKinds: Partial<Record<Standing, DueKind>> = {
  'expires-soon': 'rating-expires',
  lapsed: 'rating-lapsed',
  'may-have-lapsed': 'rating-may-have-lapsed',
};

function ofRating(entry: Entry): DueItem<never>[] {
  if (entry.kind !== 'product') return [];
  const kind = ratingKinds[entry.rating.standing];
  const { expires } = entry.rating;
  return kind ? [{ kind, entry, day: kind === 'rating-lapsed' ? expires?.last : expires?.first }] : [];
}

function ofEnglish(entry: Entry): DueItem<never>[] {
  if (entry.name.en === undefined || entry.text.en === undefined) return [{ kind: 'english-missing', entry }];
  return entry.englishOutdated ? [{ kind: 'english-outdated', entry }] : [];
}

/** A source without a date may be new: then nothing is said. */
function ofSources(entry: Entry, limit: string): DueItem<never>[] {
  const dates = entry.sources.map(({ published }) => published && daysOf(published).last);
  const newest = dates.every((date) => date !== undefined) ? dates.sort().at(-1) : undefined;
  return newest !== undefined && newest < limit ? [{ kind: 'sources-old', entry, day: newest }] : [];
}

function ofQuestions<Question extends string>(entry: Entry, open: (product: Product) => readonly Question[]): DueItem<Question>[] {
  const questions = entry.kind === 'product' ? open(entry) : [];
  return questions.length > 0 ? [{ kind: 'questions-open', entry, questions }] : [];
}

/** Who can settle it: the producer of a product, that itself, who runs a sales point. */
function producerOf(entry: Entry): Producer | undefined {
  if (entry.kind === 'producer') return entry;
  if (entry.kind === 'product') return entry.producer;
  return entry.kind === 'sales-point' ? entry.operator : undefined;
}

function grouped<Of extends { readonly id: string }, Question extends string>(
  items: readonly DueItem<Question>[],
  of: (entry: Entry) => Of | undefined,
): DueOf<Of, Question>[] {
  return [...Map.groupBy(items, ({ entry }) => of(entry))]
    .map(([key, group]) => ({ of: key, items: group }))
    .sort((a, b) => b.items.length - a.items.length || compare(a.of?.id ?? '', b.of?.id ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
