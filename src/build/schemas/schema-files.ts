import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas } from './editor-schemas.ts';

/** Where editors find them, from the project's root. */
export const schemaFolder = '.vscode/schemas';

/** The files that belong into the repository, by their path: a schema each, and the settings that tie them to the content. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = editorSchemas();
  const files = new Map(schemas.map(({ name, schema }) => [`${schemaFolder}/${name}.schema.json`, json(schema)]));
  const ties = schemas
    .filter(({ layout }) => layout === 'json')
    .map(({ name, files: of }) => ({ fileMatch: of.map((file) => `/content/${file}`), url: `./${schemaFolder}/${name}.schema.json` }));
  return files.set('.vscode/settings.json', json({ ...editorSettings, 'json.schemas': ties }));
}

/** What an editor needs for content: composed letters and line ends as the check wants them, and help inside front matter. */
const editorSettings = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  // The Astro extension reads .astro/collections, which `npm run schemas` and `npm run dev` write.
  'astro.content-intellisense': true,
  '[markdown]': { 'editor.quickSuggestions': { other: true, comments: false, strings: true }, 'editor.wordWrap': 'on' },
};

/**
 * The files that the Astro extension of VS Code reads to complete and check front matter, by their path: a schema each,
 * and which file belongs to which. They hold the addresses of this computer's files, so that they are no part of the
 * repository.
 */
export function frontMatterFiles(contentFolder: string): ReadonlyMap<string, string> {
  const schemas = editorSchemas().filter(({ layout }) => layout === 'front-matter');
  const entries: Record<string, string> = {};
  for (const { name } of schemas) {
    const [folder = '', english] = name.split('.');
    for (const file of markdownIn(path.join(contentFolder, folder))) {
      // The extension looks files up by their address in lower case.
      if (file.endsWith('.en.md') === (english !== undefined)) entries[decodeURIComponent(pathToFileURL(file).href).toLowerCase()] = name;
    }
  }
  const folder = '.astro/collections';
  const files = new Map(schemas.map(({ name, schema }) => [`${folder}/${name}.schema.json`, json(schema)]));
  return files.set(`${folder}/collections.json`, json({ collections: schemas.map(({ name }) => ({ hasSchema: true, name })), entries }));
}

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.md'))
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
