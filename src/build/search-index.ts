import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { langs } from '../i18n/locales.ts';
import { type SearchPointer, searchFolder } from '../search/search-data.ts';

/** What the page `search-data/<lang>.json` hands over. */
export interface Handed {
  readonly version: string;
  readonly texts: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** After the pages are written: makes the search index of each language from what a page of the build handed over. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = path.join(fileURLToPath(dir), searchFolder);
        for (const lang of langs) {
          const handed = path.join(folder, `${lang}.json`);
          // A site without that page has no search.
          if (!existsSync(handed)) continue;
          await writeIndex(path.join(folder, lang), JSON.parse(readFileSync(handed, 'utf8')) as Handed);
          rmSync(handed);
        }
        await close();
      },
    },
  };
}

/** Writes the whole search data of one language, and the pointer to them, into a folder of its own. */
export async function writeIndex(folder: string, { version, texts, files }: Handed): Promise<void> {
  const inside = path.join(folder, version);
  const all = [...Object.entries(files), ...(await pagefindFiles(texts))];
  for (const [file, content] of all) {
    const target = path.join(inside, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify({ version } satisfies SearchPointer));
}

/** The parts of Pagefind that are used: its engine, its word index and the list of records; no interface, no fragments. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/;

/**
 * Indexes the texts, which Pagefind names in this order. No language is given: its stemmers know no Vietnamese, and
 * both languages' words stand in both indexes; endings are taken off before.
 */
async function pagefindFiles(texts: readonly string[]): Promise<[string, Uint8Array][]> {
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const [row, content] of texts.entries()) {
    const { errors } = await index.addCustomRecord({ url: String(row), content, language: 'und' });
    if (errors.length > 0) throw new Error(`Pagefind refused record ${row}: ${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.filter((file) => used.test(file.path)).map(({ path: file, content }) => [file, content]);
}
