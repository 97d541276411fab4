import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { type CollectionName, collections } from '../schema/collections.ts';
import { redirect } from '../schema/redirect.ts';
import { settings as settingsSchema } from '../schema/settings.ts';
import { checkBody } from './body.ts';
import { checkPictures, isPicture, pictureNames } from './check-pictures.ts';
import { type ContentTree, englishFileOf, type PairedEntry, type Side, type SingleEntry } from './content-tree.ts';
import { type ParsedData, type ParsedMarkdown, parseData, parseMarkdown } from './document.ts';
import type { Fault, Position } from './fault.ts';
import { validate } from './validate.ts';

/** The list of addresses that were published, in the content folder. */
export const publishedFile = 'published-addresses.txt';

/** What reading gives: the entries that are valid, every fault found, and the way from a field to its place. */
export interface ReadContent {
  readonly tree: ContentTree | undefined;
  readonly faults: readonly Fault[];
  /** Where a field of a file stands; undefined for a file that was not read. */
  locate(file: string, at: readonly PropertyKey[]): Position | undefined;
  /** Every file that was read, right or not, by its path; those of Markdown have their text too. */
  readonly files: ReadonlyMap<string, ParsedData | ParsedMarkdown>;
}

/**
 * Reads the whole content folder. Never stops at the first fault and never throws for what an editor wrote;
 * `tree` is absent only where the settings themselves cannot be read.
 */
export function readContent(folder: string): ReadContent {
  const reader = new Reader(folder);
  const single = <F>(name: CollectionName) => reader.readSingles(name) as SingleEntry<F>[];
  const settings = reader.readSettings();
  const rest = {
    products: reader.readPairs('products') as ContentTree['products'],
    villages: reader.readPairs('villages') as ContentTree['villages'],
    producers: single('producers'),
    salesPoints: single('salesPoints'),
    communes: single('communes'),
    districts: single('districts'),
    groups: single('groups'),
    crafts: single('crafts'),
    certificates: single('certificates'),
    glossary: single('glossary'),
    searchWords: single('searchWords'),
    hsSuggestions: single('hsSuggestions'),
    loops: single('loops'),
    figures: single('figures'),
    mapRivers: single('mapRivers'),
    mapRoads: single('mapRoads'),
    mapAreas: single('mapAreas'),
    mapPlaces: single('mapPlaces'),
    mapBorder: single('mapBorder'),
    redirects: reader.readRedirects(),
    published: reader.readPublished(),
  } as Omit<ContentTree, 'settings'>;
  reader.checkPictures();
  return {
    tree: settings && { ...rest, settings },
    faults: reader.faults,
    locate: (file, at) => reader.parsed.get(file)?.locate(at),
    files: reader.parsed,
  };
}

class Reader {
  readonly faults: Fault[] = [];
  readonly parsed = new Map<string, ParsedData | ParsedMarkdown>();
  readonly #pictures: string[] = [];
  readonly #folder: string;
  readonly #shown: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#shown = path.basename(folder);
  }

  readSettings() {
    const file = `${this.#shown}/settings.json`;
    const parsed = this.#parseJson(file);
    return parsed && this.#valid(settingsSchema, parsed, file);
  }

  /** The redirects that editors have written down. No file: none. */
  readRedirects(): ContentTree['redirects'] {
    const file = `${this.#shown}/redirects.json`;
    const parsed = existsSync(this.#absolute(file)) ? this.#parseJson(file) : undefined;
    if (!parsed) return { file, fields: [] };
    if (!Array.isArray(parsed.data)) {
      this.faults.push({ file, position: parsed.locate([]), problem: { kind: 'wrong-type', expected: 'array', value: parsed.data } });
      return { file, fields: [] };
    }
    const fields = parsed.data.flatMap((item, index) => {
      const result = validate(redirect, parsed, file, [index], item);
      if ('value' in result) return [result.value];
      this.faults.push(...result.faults);
      return [];
    });
    return { file, fields };
  }

  /** The addresses that `npm run record-published` has written down: those of one page a line. No file: none. */
  readPublished(): ContentTree['published'] {
    const file = `${this.#shown}/${publishedFile}`;
    const lines = existsSync(this.#absolute(file)) ? this.#text(file).split(/\r?\n/).filter(Boolean) : [];
    return { file, pairs: lines.map((line) => line.split(' ')) };
  }

  readPairs(name: CollectionName): PairedEntry<unknown, unknown>[] {
    const collection = collections[name];
    if (collection.layout !== 'markdown-pair') throw new Error(`${name} is not kept in Markdown`);
    const files = this.#list(collection.folder, collection.byCommune ? 2 : 1);
    const known = new Set(files);
    const entries: PairedEntry<unknown, unknown>[] = [];
    for (const file of files) {
      if (file.endsWith('.en.md')) {
        const expected = file.replace(/\.en\.md$/, '.md');
        if (!known.has(expected)) this.faults.push({ file, problem: { kind: 'english-alone', expected } });
        continue;
      }
      if (this.#keepPicture(file)) continue;
      if (!file.endsWith('.md')) {
        this.faults.push({ file, problem: { kind: 'unexpected-file' } });
        continue;
      }
      const vi = this.#readSide(collection.schema, file);
      const en = known.has(englishFileOf(file)) ? this.#readSide(collection.english, englishFileOf(file)) : undefined;
      const id = path.basename(file, '.md');
      if (!vi) continue;
      if (this.#idFits(vi.fields as { id: string }, file, id)) entries.push({ id, file, vi, en });
    }
    return this.#unique(entries);
  }

  readSingles(name: CollectionName): SingleEntry<unknown>[] {
    const collection = collections[name];
    if (collection.layout === 'json-list') return this.#readList(collection.schema, `${this.#shown}/${collection.file}`);
    if (collection.layout !== 'json-each') throw new Error(`${name} is not kept in JSON`);
    const entries: SingleEntry<unknown>[] = [];
    for (const file of this.#list(collection.folder, 1)) {
      if (this.#keepPicture(file)) continue;
      if (!file.endsWith('.json')) {
        this.faults.push({ file, problem: { kind: 'unexpected-file' } });
        continue;
      }
      const parsed = this.#parseJson(file);
      const fields = parsed && this.#valid(collection.schema, parsed, file);
      const id = path.basename(file, '.json');
      if (fields && this.#idFits(fields as { id: string }, file, id)) entries.push({ id, file, fields });
    }
    return this.#unique(entries);
  }

  /** Pictures are checked last, against every entry that names one, whether or not the rest of it is right. */
  checkPictures(): void {
    const entries = [...this.parsed].map(([file, { data }]) => ({ file, pictures: pictureNames(data) }));
    this.faults.push(
      ...checkPictures(
        entries,
        this.#pictures,
        (file) => this.#absolute(file),
        (file, at) => this.parsed.get(file)?.locate(at),
      ),
    );
  }

  #keepPicture(file: string): boolean {
    if (!isPicture(file)) return false;
    this.#pictures.push(file);
    return true;
  }

  #readList(schema: z.ZodType, file: string): SingleEntry<unknown>[] {
    const parsed = this.#parseJson(file);
    if (!parsed) return [];
    if (!Array.isArray(parsed.data)) {
      this.faults.push({ file, position: parsed.locate([]), problem: { kind: 'wrong-type', expected: 'array', value: parsed.data } });
      return [];
    }
    const entries = parsed.data.flatMap((item, index) => {
      const result = validate(schema, parsed, file, [index], item);
      if ('value' in result) return [{ id: (result.value as { id: string }).id, file, fields: result.value, index }];
      this.faults.push(...result.faults);
      return [];
    });
    return this.#unique(entries);
  }

  #readSide<T extends z.ZodType>(schema: T, file: string): Side<z.output<T>> | undefined {
    const text = this.#text(file);
    const markdown = parseMarkdown(text);
    this.parsed.set(file, markdown);
    if (this.#isBroken(text, file)) return undefined;
    this.faults.push(...markdown.problems.map(({ problem, position }) => ({ file, problem, position })));
    if (markdown.problems.length > 0) return undefined;
    const bodyProblems = checkBody(markdown.body, markdown.bodyLine);
    this.faults.push(...bodyProblems.map(({ problem, position }) => ({ file, problem, position })));
    const fields = this.#valid(schema, markdown, file);
    return fields === undefined || bodyProblems.length > 0 ? undefined : { fields, body: markdown.body };
  }

  #parseJson(file: string): ParsedData | undefined {
    if (!existsSync(this.#absolute(file))) {
      this.faults.push({ file, problem: { kind: 'unreadable', detail: 'ENOENT', cause: 'no-file' } });
      return undefined;
    }
    const text = this.#text(file).replace(/^\uFEFF/, '');
    const parsed = parseData(text);
    this.parsed.set(file, parsed);
    if (this.#isBroken(text, file)) return undefined;
    this.faults.push(...parsed.problems.map(({ problem, position }) => ({ file, problem, position })));
    return parsed.problems.length > 0 ? undefined : parsed;
  }

  /** Letters that are no UTF-8 arrive as U+FFFD: the words would be lost for good. */
  #isBroken(text: string, file: string): boolean {
    const at = text.search(/[\0\uFFFD]/);
    if (at < 0) return false;
    const before = text.slice(0, at).split(/\r\n|\r|\n/);
    const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    this.faults.push({ file, position, problem: { kind: 'wrong-encoding' } });
    return true;
  }

  #valid<T extends z.ZodType>(schema: T, parsed: ParsedData, file: string): z.output<T> | undefined {
    const result = validate(schema, parsed, file);
    if ('value' in result) return result.value;
    this.faults.push(...result.faults);
    return undefined;
  }

  #idFits(fields: { id: string }, file: string, fileName: string): boolean {
    if (fields.id === fileName) return true;
    const position = this.parsed.get(file)?.locate(['id']);
    this.faults.push({ file, field: 'id', position, problem: { kind: 'id-not-file-name', value: fields.id, fileName } });
    return false;
  }

  #unique<T extends { id: string; file: string; index?: number }>(entries: T[]): T[] {
    const seen = new Map<string, string>();
    return entries.filter((entry) => {
      const other = seen.get(entry.id);
      if (other === undefined) {
        seen.set(entry.id, entry.file);
        return true;
      }
      const at = entry.index === undefined ? ['id'] : [entry.index, 'id'];
      const position = this.parsed.get(entry.file)?.locate(at);
      this.faults.push({ file: entry.file, field: 'id', position, problem: { kind: 'duplicate-id', value: entry.id, other } });
      return false;
    });
  }

  /** Files of a folder in a stable order, as `content/products/thanh-oai/non-la.md`. Dot files are not ours. */
  #list(folder: string, depth: number): string[] {
    const walk = (relative: string, left: number): string[] => {
      const absolute = this.#absolute(`${this.#shown}/${relative}`);
      if (!existsSync(absolute)) return [];
      return readdirSync(absolute, { withFileTypes: true })
        .filter((item) => !item.name.startsWith('.'))
        .flatMap((item) => {
          const inner = `${relative}/${item.name}`;
          if (item.isDirectory()) return left > 1 ? walk(inner, left - 1) : [`${this.#shown}/${inner}`];
          return [`${this.#shown}/${inner}`];
        });
    };
    return walk(folder, depth).sort();
  }

  #text(file: string): string {
    return readFileSync(this.#absolute(file), 'utf8');
  }

  #absolute(shown: string): string {
    return path.join(this.#folder, shown.slice(this.#shown.length + 1));
  }
}
