import { bareName } from '../catalogue/join-places.ts';
import { marketNames } from '../catalogue/market-names.ts';
import type { Entry, Localised, Place } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import type { Lang } from '../i18n/locales.ts';
import { craftOf } from './craft-of.ts';
import { type IndexField, indexFields, roomOf } from './index-layout.ts';
import type { SearchRecord } from './search-record.ts';
import { searchWords } from './search-words.ts';
import { isFormWord, isStopWord } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';
import { oneWord } from './ties.ts';

type Texts = readonly (string | undefined)[];

type FieldTexts = Readonly<Record<IndexField, Texts>>;

/** The texts that an entry is found by, by field. */
export function entryTexts(entry: Entry, lang: Lang, other: Lang, synonyms: Synonyms): FieldTexts {
  const near = [...madeOf(entry), ...forSale(entry, lang)];
  return {
    name: [pick(entry.name, lang).value],
    other: [entry.name[other]],
    who: whoAndWhere(entry),
    near: [...near, ...synonyms.named([...calledBy(entry), ...madeOf(entry)]), ...craftsOf(entry)],
    text: [entry.summary[lang], pick(entry.text, lang).value.plain, ...told(entry, lang)],
  };
}

/** What a record is found by: the words of each field, and the texts that its best fields were written as. */
export function foundBy(texts: FieldTexts): Pick<SearchRecord, 'words' | 'written'> {
  const { text: _, ...best } = texts;
  return { words: wordsByField(texts), written: Object.values(best).flatMap((list) => list.filter((text) => text !== undefined)) };
}

/** A word stands once after its first, best field; stop words nowhere but in names. */
function wordsByField(texts: FieldTexts): SearchRecord['words'] {
  const seen = new Set<string>();
  const words = {} as Record<IndexField, readonly string[]>;
  for (const field of indexFields) {
    const all = texts[field].flatMap((text) => (text ? searchWords(text) : []));
    const kept = field === 'name' || field === 'other' ? all : once(all, seen).filter((word) => field !== 'who' || !isFormWord(word));
    words[field] = kept.slice(0, roomOf(field));
    for (const word of words[field]) seen.add(word);
  }
  return words;
}

/** Words that say something and are not in a better field yet, each once. */
function once(words: readonly string[], seen: ReadonlySet<string>): string[] {
  return [...new Set(words)].filter((word) => !seen.has(word) && !isStopWord(word));
}

function both({ vi, en }: Partial<Localised>): string[] {
  return [vi, en].filter((text) => text !== undefined);
}

/** The names that say what it is. A village's or a producer's Vietnamese name is a proper name: Bát Tràng is no bowl. */
function calledBy(entry: Entry): string[] {
  return entry.kind === 'product' ? both(entry.name) : both({ en: entry.name.en });
}

/** What it is made of, what it makes, what it has: in both languages. */
function madeOf(entry: Entry): string[] {
  const lists = (value: Localised<readonly string[]> | undefined) => [...(value?.en ?? []), ...(value?.vi ?? [])];
  if (entry.kind === 'product') return lists(entry.materials);
  if (entry.kind === 'village') return [...both(entry.craftDetail ?? {}), ...lists(entry.makes)];
  return [];
}

function forSale(entry: Entry, lang: Lang): string[] {
  const markets = 'exportMarkets' in entry && entry.exportMarkets.length > 0 ? [marketNames(entry.exportMarkets, lang)] : [];
  const certificates = entry.kind === 'product' ? entry.certificates.flatMap(({ name }) => both(name)) : [];
  return [...markets, ...certificates];
}

/** A producer of things of several crafts: what they are. Of one craft, it is tied to it. */
function craftsOf(entry: Entry): string[] {
  if (entry.kind !== 'producer' || craftOf(entry)) return [];
  return entry.products.flatMap(({ craft, subgroup }) => both((craft ?? subgroup)?.name ?? {}));
}

function whoAndWhere(entry: Entry): Texts {
  const village = entry.kind === 'product' || entry.kind === 'sales-point' ? entry.village : undefined;
  const maker = entry.kind === 'product' ? [...both(entry.producer?.name ?? {}), entry.maker] : [];
  const operator = entry.kind === 'sales-point' ? both(entry.operator?.name ?? entry.operatedBy ?? {}) : [];
  const villages = entry.kind === 'producer' ? entry.villages.map(({ name }) => name.vi) : [];
  const address = entry.kind === 'sales-point' ? both(entry.address ?? {}) : [];
  const own = entry.kind === 'village' ? [oneWord(entry.name.vi)] : [];
  return [
    ...maker,
    ...operator,
    ...(village ? [...both(village.name), oneWord(village.name.vi)] : []),
    ...villages,
    ...own,
    ...places(entry.place),
    ...address,
  ];
}

/** The commune of before July 2025, and those that it may lie in now. Its commune and district are tied to it. */
function places({ communeBefore2025, candidates }: Place): Texts {
  return [communeBefore2025 && bareName(communeBefore2025), ...candidates.flatMap(({ label }) => [label.vi, label.en])];
}

/** What else its page tells. */
function told(entry: Entry, lang: Lang): Texts {
  if (entry.kind === 'village') return [entry.visit && pick(entry.visit, lang).value, entry.founder && pick(entry.founder, lang).value];
  if (entry.kind === 'producer') return entry.products.flatMap(({ name }) => both(name));
  if (entry.kind === 'sales-point') return entry.sells.flatMap(({ name }) => both(name));
  return [];
}
