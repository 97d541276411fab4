import { rowAt, wordEnd } from './index-layout.ts';
import { isPlain } from './search-words.ts';
import type { Places } from './tied-words.ts';

/** The part of Pagefind's browser code that is used. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string | null): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

/** Which rows hold a word, and where. */
export interface WordIndex {
  /** A whole word; written without marks it is found with any. */
  whole(word: string): Promise<Places>;
  /** All words that begin so. */
  beginning(word: string): Promise<Places>;
}

/**
 * Opens a Pagefind index. Pagefind keeps the words, finds and fetches the pieces of its index that a word is in, and
 * knows marks; every word is asked for by itself, since it drops all results where one of several words is not known.
 * Without its worker: that would be a second copy of its code to fetch, for searches of a few milliseconds.
 */
export async function openWordIndex(folder: string): Promise<WordIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = pagefind.createInstance({ basePath: folder, noWorker: true });
  // It names all pages in the order in which they were given to it. The last holds no entries: see indexPages.
  const pages = (await instance.search(null)).results.slice(0, -1);
  const pageOf = new Map(pages.map(({ id }, page) => [id, page]));
  let last: Promise<unknown> = Promise.resolve();
  /** The places of a word on each page. */
  const find = (term: string, exactDiacritics: boolean): Promise<Map<number, readonly number[]>> => {
    // Whether marks must agree is a setting of the whole instance: one search at a time.
    const next = last.then(async () => {
      await instance.options({ exactDiacritics });
      const { results } = await instance.search(term);
      return new Map(results.flatMap(({ id, words }) => (pageOf.has(id) ? [[pageOf.get(id) as number, words] as const] : [])));
    });
    last = next.catch(() => undefined);
    return next;
  };
  const places = async (term: string): Promise<Places> => {
    const any = byRow(await find(term, false));
    const exact = isPlain(term) ? any : byRow(await find(term, true));
    return new Map([...any].map(([row, positions]) => [row, { positions: exact.get(row) ?? positions, isExact: exact.has(row) }]));
  };
  return { whole: (word) => places(word + wordEnd), beginning: places };
}

/** Places on pages, as places of each row. */
function byRow(found: ReadonlyMap<number, readonly number[]>): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const [page, positions] of found) {
    for (const position of positions) {
      const { row, place } = rowAt(page, position);
      const known = rows.get(row) ?? [];
      rows.set(row, known);
      known.push(place);
    }
  }
  return rows;
}
