import {
  type CodeFile,
  type HitFile,
  type NameRanks,
  type SearchPointer,
  type SearchRows,
  searchFolder,
  type Ties,
  vocabularyFile,
} from './search-data.ts';

/** The files of one language's search, each fetched once and only when it is wanted. A failure is forgotten. */
export interface SearchFiles {
  /** Where Pagefind's files are. */
  readonly folder: string;
  rows(): Promise<SearchRows>;
  ties(): Promise<Ties>;
  hits(file: number): Promise<HitFile>;
  names(): Promise<NameRanks>;
  codes(file: string): Promise<CodeFile>;
  vocabulary(): Promise<readonly string[]>;
}

/** Finds the newest files. Their address changes with their content: the browser may keep all but the pointer. */
export async function searchFiles(lang: string): Promise<SearchFiles> {
  const home = `${searchFolder}${lang}/`;
  const { version } = JSON.parse(await text(`${home}index.json`, { cache: 'no-cache' })) as SearchPointer;
  const folder = `${home}${version}/`;
  const fetched = new Map<string, Promise<string>>();
  const once = (file: string): Promise<string> => {
    const known = fetched.get(file) ?? text(folder + file);
    fetched.set(file, known);
    known.catch(() => fetched.delete(file));
    return known;
  };
  const json = async <T>(file: string) => JSON.parse(await once(file)) as T;
  return {
    folder,
    rows: () => json('rows.json'),
    ties: () => json('ties.json'),
    hits: (file) => json(`hits/${file}.json`),
    names: () => json('names.json'),
    codes: (file) => json(`codes/${file}.json`),
    vocabulary: async () => (await once(vocabularyFile)).split('\n'),
  };
}

async function text(address: string, options?: RequestInit): Promise<string> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}
