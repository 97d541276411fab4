import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Mend, mendText } from '../../entries/mend-text.ts';
import { schemaOfFile } from '../../entries/schema-of-file.ts';

/** A file that was mended, by its path from the content folder's parent, and what was done to it. */
export interface MendedFile {
  readonly file: string;
  readonly mends: readonly Mend[];
}

/** Mends every content file that can be mended without asking; of `only`, those alone. What a file says never changes. */
export function mendContent(folder: string, only?: ReadonlySet<string>): MendedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:md|json)$/.test(item.name) && !item.name.startsWith('.'))
    .map((item) => path.join(item.parentPath, item.name))
    .sort()
    .flatMap((absolute) => {
      const file = [path.basename(folder), ...path.relative(folder, absolute).split(path.sep)].join('/');
      const schema = schemaOfFile(file);
      if (!schema || (only && !only.has(file))) return [];
      const bytes = readFileSync(absolute);
      const text = bytes.toString('utf8');
      const { text: mended, mends } = mendText(text, file.endsWith('.json') ? 'json' : 'markdown', schema);
      if (mended === text) return [];
      replaceFile(absolute, mended);
      return [{ file, mends }];
    });
}

/** Whole or not at all: a power cut must not leave half an entry. */
function replaceFile(file: string, text: string): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.mending`);
  writeFileSync(beside, text);
  renameSync(beside, file);
}
