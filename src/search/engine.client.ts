import { codeFile, codeInQuery } from './code.ts';
import { excerptOf } from './excerpt.ts';
import { narrow, type Rows, readRows, type SearchCounts, type SearchFilters } from './narrow.ts';
import { type Query, type QueryWord, readQuery } from './query.ts';
import { type Finding, rank } from './rank.ts';
import { type SearchFiles, searchFiles } from './search-files.client.ts';
import type { SearchKind, ShownRecord } from './search-record.ts';
import { searchWords } from './search-words.ts';
import { forgiven, type Spelling, spellings } from './spelling.ts';
import { type Places, readTies, type TiedWords } from './tied-words.ts';
import { openWordIndex, type WordIndex } from './word-index.client.ts';

export type { SearchFilters };

export interface SearchRequest {
  /** As it was typed; of more than 200 letters the rest is not looked at. Empty: all that there is. */
  readonly query: string;
  readonly filters: SearchFilters;
  /** `stars`: those that stand first, the most first; then those that may not stand. */
  readonly sort: 'relevance' | 'name' | 'stars';
}

/** One result, ready to be shown: nothing but the excerpt is HTML. */
export interface SearchHit extends Omit<ShownRecord, 'text'> {
  readonly kind: SearchKind;
  /** Safe HTML: everything escaped, the words asked for in `<mark>`; in the reader's language. Absent where there is no text. */
  readonly excerpt?: string;
}

export interface SearchAnswer {
  readonly total: number;
  /** How many results each value of a facet leaves beside the choices in the other facets. Values of none are left out. */
  readonly counts: SearchCounts;
  /** Some results, from place 0; what is beyond the last is not there. */
  hits(from: number, to: number): Promise<readonly SearchHit[]>;
  /** The query with its misspelt words as the index has them. */
  readonly didYouMean?: string;
  /** True where nothing has the words as typed, and the results are those of {@link didYouMean}. */
  readonly isCorrected: boolean;
  /** Words typed that nothing here has, in no spelling near: the results are those of the other words. */
  readonly unknown: readonly string[];
  /** Words of the index near what was typed, where nothing was found. */
  readonly nearest: readonly string[];
}

export interface Search {
  search(request: SearchRequest): Promise<SearchAnswer>;
}

/** Opens the search of a language: some 100 KB, fetched once. */
export async function openSearch(lang: string): Promise<Search> {
  const files = await searchFiles(lang);
  const [data, ties, index] = await Promise.all([files.rows(), files.ties(), openWordIndex(files.folder)]);
  const rows = readRows(data);
  const words = { index, tied: readTies(ties, rows) };
  const codesWithFiles = new Set(data.codes);

  /** The rows that an id or a decision number leads to. */
  async function codeRows(query: string): Promise<readonly number[]> {
    const code = codeInQuery(query);
    return code && codesWithFiles.has(codeFile(code)) ? ((await files.codes(codeFile(code)))[code] ?? []) : [];
  }

  return {
    async search({ query: typed, filters, sort }) {
      const query = readQuery(typed);
      const [coded, looked] = await Promise.all([codeRows(typed), lookUp(query, words, files)]);
      const ranked = relevant(query, looked.findings, rows);
      const found = [...new Set([...coded, ...ranked])];
      const narrowed = narrow(found, filters, rows);
      const ordered = await inOrder(narrowed.rows, sort, rows, files);
      const { corrections, unknown } = looked;
      return {
        total: ordered.length,
        counts: narrowed.counts,
        hits: (from, to) => hitsOf(ordered.slice(from, to), looked.words, rows, data.perFile, files),
        ...(corrections.size > 0 && coded.length === 0 ? { didYouMean: corrected(typed, corrections) } : {}),
        isCorrected: corrections.size > 0 && coded.length === 0,
        unknown: coded.length > 0 ? [] : [...new Set(unknown)],
        nearest: found.length === 0 ? await near(query.words, files) : [],
      };
    },
  };
}

/** A word that only begins as was typed may be another. */
const weightOfBeginning = 0.7;

interface LookedUp {
  readonly findings: readonly Finding[];
  /** What was looked for in the end: what excerpts mark. */
  readonly words: readonly string[];
  /** Words as typed, and what the index has instead. */
  readonly corrections: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

/** Where words are looked for: in what is written of each entry, and in what it is tied to. */
interface KnownWords {
  readonly index: WordIndex;
  readonly tied: TiedWords;
}

/** The rows that have a word of their own or of what they are tied to, and all its places. Exact marks come first. */
async function rowsWith(word: string, how: 'whole' | 'beginning', { index, tied }: KnownWords): Promise<Places> {
  const found = await index[how](word);
  for (const [row, theirs] of tied[how](word)) {
    const own = found.get(row);
    if (!own || (theirs.isExact && !own.isExact)) found.set(row, theirs);
    else if (own.isExact === theirs.isExact) found.set(row, { ...own, positions: [...own.positions, ...theirs.positions] });
  }
  return found;
}

/** Looks for each word as a whole, else for words that begin so, else for the word of the index that is nearest. */
async function lookUp({ words }: Query, known: KnownWords, files: SearchFiles): Promise<LookedUp> {
  const corrections = new Map<string, string>();
  const unknown: string[] = [];
  const looked = await Promise.all(
    words.map(async ({ word, typed }) => {
      const whole = await rowsWith(word, 'whole', known);
      if (whole.size > 0) return { word, finding: { weight: 1, rows: whole } };
      const begun = word.length >= 3 ? await rowsWith(word, 'beginning', known) : new Map();
      if (begun.size > 0) return { word, finding: { weight: weightOfBeginning, rows: begun } };
      const [nearest] = forgiven(typed) > 0 ? spellings(typed, await files.vocabulary(), forgiven(typed)) : [];
      if (!nearest) {
        unknown.push(typed);
        return { word, finding: { weight: 1, rows: begun } };
      }
      corrections.set(typed, nearest.word);
      const meant = searchWords(nearest.word)[0] ?? word;
      return { word: meant, finding: { weight: 1, rows: await rowsWith(meant, 'whole', known) } };
    }),
  );
  return { findings: looked.map(({ finding }) => finding), words: looked.map(({ word }) => word), corrections, unknown };
}

/** The rows that a query asks for, best first: everything where nothing is asked, all of some stars where only those are. */
function relevant(query: Query, findings: readonly Finding[], rows: Rows): readonly number[] {
  const all = () => Array.from({ length: rows.count }, (_, row) => row);
  if (query.isEmpty) return all();
  const { stars } = query;
  if (query.words.length > 0) return rank(findings, rows.facts, rows.count, query).map(({ row }) => row);
  if (stars === undefined) return [];
  const standing = (row: number) => (rows.facts(row).stars === stars ? 0 : 1);
  return all()
    .filter((row) => rows.facts(row).stars === stars || rows.facts(row).past === stars)
    .sort((a, b) => standing(a) - standing(b) || a - b);
}

async function inOrder(found: number[], sort: SearchRequest['sort'], rows: Rows, files: SearchFiles): Promise<readonly number[]> {
  if (sort === 'relevance') return found;
  if (sort === 'stars') {
    const rankOf = (row: number) => rows.facts(row).stars * 10 + rows.facts(row).past;
    // The order of relevance stays among those with as many stars.
    return found.sort((a, b) => rankOf(b) - rankOf(a));
  }
  const { of } = await files.names();
  const place = (row: number) => Number.parseInt(of.slice(row * 3, row * 3 + 3), 36);
  return found.sort((a, b) => place(a) - place(b));
}

async function hitsOf(
  found: readonly number[],
  words: readonly string[],
  rows: Rows,
  perFile: number,
  files: SearchFiles,
): Promise<SearchHit[]> {
  return Promise.all(
    found.map(async (row) => {
      const { text, ...shown } = (await files.hits(Math.floor(row / perFile)))[row % perFile] as ShownRecord;
      const kind = rows.held(row, 'kind')[0] as SearchKind;
      return { ...shown, kind, ...(text ? { excerpt: excerptOf(text, words) } : {}) };
    }),
  );
}

function corrected(typed: string, corrections: ReadonlyMap<string, string>): string {
  return [...corrections].reduce((text, [wrong, right]) => text.replace(wrong, right), typed).trim();
}

/** Up to five words of the index that look most like what was typed. */
async function near(words: readonly QueryWord[], files: SearchFiles): Promise<string[]> {
  const longer = words.filter(({ typed }) => typed.length >= 4);
  if (longer.length === 0) return [];
  const vocabulary = await files.vocabulary();
  const all: Spelling[] = longer.flatMap(({ typed }) => spellings(typed, vocabulary, 3).slice(0, 5));
  return [...new Set(all.sort((a, b) => a.slips - b.slips).map(({ word }) => word))].slice(0, 5);
}
