import { wordEnd } from './index-layout.ts';
import { isPlain } from './search-words.ts';

/** The part of Pagefind's browser code that is used. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string | null): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

/** By row: where a word stands, and whether with the very marks that were asked for. */
export type Places = Map<number, { readonly positions: readonly number[]; readonly isExact: boolean }>;

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
  // It names all records in the order in which they were given to it.
  const all = await instance.search(null);
  const rowOf = new Map(all.results.map(({ id }, row) => [id, row]));
  let last: Promise<unknown> = Promise.resolve();
  const find = (term: string, exactDiacritics: boolean) => {
    // Whether marks must agree is a setting of the whole instance: one search at a time.
    const next = last.then(async () => {
      await instance.options({ exactDiacritics });
      return (await instance.search(term)).results;
    });
    last = next.catch(() => undefined);
    return next;
  };
  const places = async (term: string): Promise<Places> => {
    const any = await find(term, false);
    const exact = isPlain(term) ? undefined : new Map((await find(term, true)).map(({ id, words }) => [id, words]));
    return new Map(
      any.map(({ id, words }) => [
        rowOf.get(id) ?? -1,
        { positions: exact?.get(id) ?? words, isExact: exact === undefined || exact.has(id) },
      ]),
    );
  };
  return { whole: (word) => places(word + wordEnd), beginning: places };
}
