import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDate } from '../i18n/format.ts';
import { langs } from '../i18n/locales.ts';

/** Pages of a built site that may be indexed, by address, each with a digest of what it says. */
export type PageDigests = ReadonlyMap<string, string>;

/**
 * Reads them from the HTML. Only the words of a page count, not its look; nor does the day of the build, which stands
 * on many pages and says nothing new of them.
 */
export function pageDigests(folder: string, today: string): PageDigests {
  const dates = [today, ...langs.map((lang) => formatDate(today, lang))];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'index.html');
  return new Map(
    files.sort().flatMap((file): [string, string][] => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      if (/<meta name="robots" content="[^"]*noindex/.test(html)) return [];
      const address = `/${file.split(path.sep).join('/').slice(0, -'index.html'.length)}`;
      return [[address, createHash('sha256').update(wordsOf(html, dates)).digest('hex').slice(0, 12)]];
    }),
  );
}

function wordsOf(html: string, dates: readonly string[]): string {
  const head = [/<title>([^<]*)/, /<meta name="description" content="([^"]*)/].map((part) => part.exec(html)?.[1] ?? '');
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const addresses = [...main.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(([, address]) => address)
    .filter((address) => !address?.startsWith('/_astro/'));
  const text = [...head, main.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '), ...addresses].join('\n');
  return dates
    .reduce((words, date) => words.replaceAll(date, ''), text)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The addresses that are new, say something else, or are gone. */
export function changedAddresses(before: PageDigests, now: PageDigests): string[] {
  const changed = [...now].filter(([address, digest]) => before.get(address) !== digest).map(([address]) => address);
  return [...changed, ...[...before.keys()].filter((address) => !now.has(address))].sort();
}

/** A list as it is kept: an address and its digest a line. */
export function digestLines(digests: PageDigests): string {
  return [...digests].map(([address, digest]) => `${address} ${digest}\n`).join('');
}

/** Reads such a list. */
export function readDigestLines(text: string): PageDigests {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ') as [string, string]),
  );
}
