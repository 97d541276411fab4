import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a site is made from, beside the content: folders and files of the project. */
const parts = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * A digest of everything that a site is made from. The same digest means the same site: the content and the code,
 * byte for byte, the day that ratings are measured against, and the settings of the surroundings that a build reads.
 */
export function inputsDigest(contentFolder: string, today: string, env: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256');
  const add = (text: string) => hash.update(`${text}\0`);
  for (const setting of [today, contentFolder, env.SITE_URL ?? '', env.MAP_BASEMAP ?? '', env.INDEXNOW_KEY ?? '']) add(setting);
  for (const part of [contentFolder, ...parts]) {
    for (const file of filesOf(part)) {
      add(file);
      hash.update(createHash('sha256').update(readFileSync(file)).digest());
    }
  }
  return hash.digest('hex');
}

function filesOf(part: string): string[] {
  if (!existsSync(part)) return [];
  if (!statSync(part).isDirectory()) return [part];
  return readdirSync(part, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}
