import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../entries/read-content.ts';
import { type SyntheticSize, syntheticContent } from './synthetic-content.ts';
import { areSynthetic } from './synthetic-settings.ts';

/** What is taken over from the real content as it is. */
const takenOver = ['places', 'taxonomy', 'map', 'figures.json', 'pages'];

/**
 * Writes an invented catalogue into a folder, in place of the one that may lie there.
 * @returns how many files it wrote.
 * @throws where the folder is, holds or lies in the real content; where it holds anything else that was not made
 * here; and where the real content has faults.
 */
export async function writeSynthetic(realFolder: string, folder: string, size: SyntheticSize): Promise<number> {
  const real = path.resolve(realFolder);
  const target = path.resolve(folder);
  if (isInside(target, real) || isInside(real, target))
    throw new Error(`${target} would mix with the content in ${real}: name another folder.`);
  if (existsSync(target) && readdirSync(target).length > 0 && !areSynthetic(settingsOf(target))) {
    throw new Error(`${target} holds something that this command did not make: name another folder, or empty it.`);
  }
  const { tree, faults } = readContent(real);
  if (!tree || faults.length > 0) throw new Error(`The content in ${real} has faults: npm run check tells which.`);
  if (areSynthetic(tree.settings)) throw new Error(`${real} is itself a synthetic catalogue: CONTENT_DIR must name the real one.`);

  rmSync(target, { recursive: true, force: true });
  const made = new Set<string>();
  let files = 0;
  for await (const [file, content] of syntheticContent(tree, size)) {
    const into = path.join(target, file);
    const parent = path.dirname(into);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(into, content);
    files += 1;
  }
  for (const name of takenOver) cpSync(path.join(real, name), path.join(target, name), { recursive: true });
  return files;
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

function settingsOf(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
