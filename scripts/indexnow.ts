/**
 * Tells search engines of the pages that changed since the last time. Without `--send` it only lists them.
 * Usage: npm run indexnow [-- --send] [--since <list of the last time>]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { announce, indexNowEndpoint, isKey } from '../src/build/announce.ts';
import { changedAddresses, digestLines, pageDigests, readDigestLines } from '../src/build/page-digests.ts';
import { folders } from '../src/build/project-folders.ts';
import { wordsIn } from '../src/build/words.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const { values } = parseArgs({
  options: {
    send: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    since: { type: 'string', default: path.join(folders.work, 'indexnow.txt') },
    lang: { type: 'string' },
  },
});
const words = wordsIn(editorLang());
if (!existsSync(folders.dist)) {
  console.error(words.noSiteYet);
  process.exit(1);
}
const { asOf } = JSON.parse(readFileSync(path.join(folders.dist, 'data', 'v1', 'loops.json'), 'utf8')) as { asOf: string };
const { siteUrl } = JSON.parse(readFileSync(path.join(contentFolder(), 'settings.json'), 'utf8')) as { siteUrl: string };
const origin = (process.env.SITE_URL ?? siteUrl).replace(/\/$/, '');

const now = pageDigests(folders.dist, asOf);
const before = readDigestLines(existsSync(values.since) ? readFileSync(values.since, 'utf8') : '');
const changed = changedAddresses(before, now);
for (const address of changed) console.log(origin + address);
console.log(words.announcing(changed.length, now.size));

if (!values.send || values['dry-run']) {
  console.log(words.announceDry);
  process.exit(0);
}
const key = process.env.INDEXNOW_KEY;
if (!isKey(key)) {
  console.error(words.keyMissing);
  process.exit(1);
}
try {
  await announce(changed, { origin, key, endpoint: process.env.INDEXNOW_ENDPOINT ?? indexNowEndpoint });
} catch (error) {
  console.error(words.announceFailed((error as Error).message));
  process.exit(1);
}
writeFileSync(values.since, digestLines(now));
console.log(words.announced(changed.length, new URL(origin).host));
