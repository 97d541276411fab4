import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { close } from 'pagefind';
import { browserArgs } from '../../build/browser-args.ts';
import { writeIndex } from '../../build/search-index.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { type Lang, langs } from '../../i18n/locales.ts';
import { motifOf } from '../../motifs/motif-of.ts';
import { indexFiles } from '../../search/index-files.ts';
import { searchRecords } from '../../search/records.ts';
import { ask, openEnginePage } from './engine-page.ts';

/** What one query costs over the wire, up to its first ten results. */
export interface QueryBytes {
  readonly lang: Lang;
  readonly query: string;
  /** From an empty cache. */
  readonly first: number;
  /** After all the queries before it. */
  readonly further: number;
}

/**
 * Makes the search of a catalogue, without the site's articles, and asks it in a browser. Bytes are those of bodies as a
 * usual host sends them: text by brotli, everything else as it is. The engine's own modules are not among them.
 */
export async function weighSearch(
  catalogue: Catalogue,
  queries: Readonly<Record<Lang, readonly string[]>>,
  browserFile: string,
): Promise<QueryBytes[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ocop-search-'));
  const browser = await chromium.launch({ executablePath: browserFile, args: browserArgs() });
  const site = await serveCounting(folder);
  try {
    for (const lang of langs) {
      const { version, texts, files } = indexFiles(
        searchRecords(catalogue, lang, (entry) => ({ motif: motifOf(entry).id }), []),
        lang,
        catalogue,
      );
      await writeIndex(path.join(folder, 'search-data', lang), { version, texts, files: Object.fromEntries(files) });
    }
    const weighed: QueryBytes[] = [];
    for (const lang of langs) {
      const further = await inNewBrowser(browser, site, lang, queries[lang]);
      for (const [at, query] of queries[lang].entries()) {
        const [first = 0] = await inNewBrowser(browser, site, lang, [query]);
        weighed.push({ lang, query, first, further: further[at] ?? 0 });
      }
    }
    return weighed;
  } finally {
    await browser.close();
    site.close();
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The bytes of each of some queries, asked one after the other from an empty cache. */
async function inNewBrowser(browser: Browser, site: Counting, lang: Lang, queries: readonly string[]): Promise<number[]> {
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await openEnginePage(page);
  const bytes: number[] = [];
  for (const query of queries) {
    const before = site.sent();
    await ask(page, [{ lang, request: { query, filters: {}, sort: 'relevance' }, hits: 10 }]);
    bytes.push(site.sent() - before);
  }
  await context.close();
  return bytes;
}

interface Counting {
  readonly address: string;
  sent(): number;
  close(): void;
}

async function serveCounting(folder: string): Promise<Counting> {
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const content = readFileSync(path.join(folder, pathname));
      const isText = /\.(?:js|json|txt)$/.test(pathname);
      const body = isText ? brotliCompressSync(content) : content;
      sent += body.length;
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      const encoding = isText ? { 'content-encoding': 'br' } : {};
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600', ...encoding }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, sent: () => sent, close: () => server.close() };
}
