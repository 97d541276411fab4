import { foldedWords } from './fold.ts';
import { furtherFile, type QuickEntry, type QuickFile, type QuickStart, quickFileName } from './quick-file.ts';
import { rankNames } from './rank-names.ts';

/** How much of a query is looked at: no name is longer. */
const limit = 100;

/** The names of the site, each file of them fetched once and only when it is wanted. */
export interface NameFiles {
  start(): Promise<QuickStart>;
  /**
   * The names that a query fits, best first; nothing for a query of a single letter.
   * @param wanted is asked between two files: there is no need to go on for what nobody waits for any more.
   */
  find(query: string, wanted: () => boolean): Promise<readonly QuickEntry[]>;
}

/** @param base the address of the files up to where their letters follow. */
export function nameFiles(base: string): NameFiles {
  const files = new Map<string, Promise<unknown>>();

  /** A failure is forgotten: the next wish asks again. */
  function fetched<T>(address: string): Promise<T> {
    const known = files.get(address);
    if (known) return known as Promise<T>;
    const file = fetch(address).then((response) =>
      response.ok ? response.json() : Promise.reject(new Error(`${response.status} ${address}`)),
    );
    files.set(address, file);
    file.catch(() => files.delete(address));
    return file;
  }

  const start = () => fetched<QuickStart>(`${base}.json`);

  /** The file that holds what begins with a phrase: files are followed as far as the phrase goes. */
  async function entriesFor(phrase: string, wanted: () => boolean): Promise<readonly QuickEntry[]> {
    let letters = '';
    let file: Pick<QuickFile, 'on'> & Partial<QuickFile> = await start();
    while (letters.length < phrase.length && wanted()) {
      const rest = phrase.slice(letters.length);
      const next = furtherFile(file.on, rest);
      if (next === undefined) break;
      letters += next;
      file = await fetched<QuickFile>(`${base}-${quickFileName(letters)}.json`);
    }
    return file.entries ?? [];
  }

  return {
    start,
    async find(query, wanted) {
      const asked = query.slice(0, limit);
      const words = foldedWords(asked);
      // A space at the end says that the word is whole.
      const end = /\s$/.test(asked) ? ' ' : '';
      const entries: QuickEntry[] = [];
      for (let first = 0; first < words.length && wanted(); first += 1) {
        const phrase = words.slice(first).join(' ') + end;
        if (phrase.length < 2) continue;
        entries.push(...(await entriesFor(phrase, wanted)));
        const names = rankNames(asked, entries);
        if (names.length > 0) return names;
      }
      return [];
    },
  };
}
