import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue/model.ts';
import { compareNames } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { codeFile } from './code.ts';
import { indexPages } from './index-pages.ts';
import { type CodeFile, type Column, kindCodes, type NameRanks, type SearchRows, vocabularyFile } from './search-data.ts';
import type { SearchRecord } from './search-record.ts';
import { tiedTexts, tiesOf } from './ties.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What one language's search is made of: the texts that Pagefind indexes, and the files beside its index. */
export interface IndexFiles {
  /** The same content has the same version. */
  readonly version: string;
  readonly texts: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** Ten results lie in some nine files, whether those hold eight or two: the small ones are a third of the bytes. */
const perFile = 2;

/** Turns records into the files of a search index. */
export function indexFiles(records: readonly SearchRecord[], lang: Lang, catalogue: Catalogue): IndexFiles {
  const tied = Object.values(tiedTexts(catalogue)).flatMap((texts) => Object.values(texts).flat());
  const written = [...records.flatMap((record) => record.written), ...tied];
  const files = new Map<string, string>([
    ['rows.json', JSON.stringify(rowsOf(records))],
    ['names.json', JSON.stringify(nameRanks(records, lang))],
    ['ties.json', JSON.stringify(tiesOf(catalogue))],
    [vocabularyFile, vocabularyOf(written).join('\n')],
  ]);
  for (let from = 0; from < records.length; from += perFile) {
    files.set(`hits/${from / perFile}.json`, JSON.stringify(records.slice(from, from + perFile).map(({ shown }) => shown)));
  }
  for (const [file, codes] of codeFiles(records)) files.set(`codes/${file}.json`, JSON.stringify(codes));
  const texts = indexPages(records);
  const version = createHash('sha256')
    .update(JSON.stringify([texts, ...files]))
    .digest('hex')
    .slice(0, 12);
  return { version, texts, files };
}

function rowsOf(records: readonly SearchRecord[]): SearchRows {
  const digit = (of: (record: SearchRecord) => number) => records.map((record) => Math.min(35, of(record)).toString(36)).join('');
  return {
    count: records.length,
    perFile,
    codes: [...codeFiles(records).keys()].sort().join(''),
    kind: digit((record) => kindCodes.indexOf(record.isTerm ? 'term' : record.kind)),
    nameLength: digit(({ words }) => words.name.length),
    otherLength: digit(({ words }) => words.other.length),
    stars: digit(({ shown: { stars } }) => (stars?.standing ? stars.number : 0)),
    past: digit(({ shown: { stars } }) => (stars && !stars.standing ? stars.number : 0)),
    group: column(records, ({ group }) => group),
    subgroup: column(records, ({ subgroup }) => subgroup),
    craft: column(records, ({ craft }) => craft),
    commune: column(records, ({ commune }) => commune),
    district: column(records, ({ district }) => district),
  };
}

function column(records: readonly SearchRecord[], of: (record: SearchRecord) => string | undefined): Column {
  const ids = [...new Set(records.flatMap((record) => of(record) ?? []))].sort();
  return { ids, of: records.map((record) => (ids.indexOf(of(record) ?? '') + 1).toString(36).padStart(2, '0')).join('') };
}

function nameRanks(records: readonly SearchRecord[], lang: Lang): NameRanks {
  const compare = compareNames(lang);
  const order = records.map((_, row) => row);
  const nameOf = (row: number) => (records[row] as SearchRecord).shown.name;
  order.sort((a, b) => compare(nameOf(a), nameOf(b)) || a - b);
  const ranks: string[] = [];
  for (const [rank, row] of order.entries()) ranks[row] = rank.toString(36).padStart(3, '0');
  return { of: ranks.join('') };
}

function codeFiles(records: readonly SearchRecord[]): Map<string, CodeFile> {
  const files = new Map<string, Record<string, number[]>>();
  for (const [row, { codes }] of records.entries()) {
    for (const code of codes) {
      const file = files.get(codeFile(code)) ?? {};
      files.set(codeFile(code), file);
      file[code] = [...(file[code] ?? []), row];
    }
  }
  return files;
}
