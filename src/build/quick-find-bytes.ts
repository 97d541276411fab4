import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Catalogue } from '../catalogue/model.ts';
import { type Lang, langs } from '../i18n/locales.ts';
import { addressOf } from '../routes/address.ts';
import { quickFileName } from '../search/quick-file.ts';
import { quickFiles } from '../search/quick-find.ts';
import { quickStart } from '../search/quick-start.ts';
import { quickThings } from '../search/quick-things.ts';
import { browserArgs } from './browser-args.ts';

/** What one query cost, from an empty cache: script, start and names, with their headers, in brotli. */
export interface QuickFindBytes {
  readonly lang: Lang;
  readonly query: string;
  /** From the first focus of the box to the first names. */
  readonly first: number;
  /** To the names of the whole query, typed letter by letter. */
  readonly whole: number;
  readonly requests: number;
  readonly names: number;
}

/**
 * Types queries into the box of the built site and weighs what came over the wire. The names are those of a catalogue,
 * which need not be the one that the site was built from: only the files of names are taken from it.
 */
export async function weighQuickFind(
  dist: string,
  browserFile: string,
  catalogue: Catalogue,
  queries: readonly string[],
): Promise<QuickFindBytes[]> {
  const server = await serveWith(dist, namesOf(catalogue));
  const browser = await chromium.launch({ executablePath: browserFile, args: browserArgs() });
  try {
    const weighed: QuickFindBytes[] = [];
    for (const lang of langs) {
      for (const query of queries) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(
          `http://localhost:${(server.address() as AddressInfo).port}${addressOf({ page: 'listing', of: 'villages' }, lang)}`,
        );
        const network = await context.newCDPSession(page);
        let bytes = 0;
        let requests = 0;
        network.on('Network.loadingFinished', ({ encodedDataLength }) => {
          bytes += encodedDataLength;
          requests += 1;
        });
        await network.send('Network.enable');
        const box = page.getByRole('search').locator('input');
        await box.pressSequentially(query.slice(0, 2), { delay: 60 });
        await page.getByRole('option').first().waitFor();
        const first = bytes;
        await box.pressSequentially(query.slice(2), { delay: 60 });
        await page.waitForLoadState('networkidle');
        const names = (await page.getByRole('option').count()) - 1;
        weighed.push({ lang, query, first, whole: bytes, requests, names });
        await context.close();
      }
    }
    return weighed;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The files of names, by their address. */
function namesOf(catalogue: Catalogue): Map<string, string> {
  return new Map(
    langs.flatMap((lang) => {
      const base = `${addressOf({ page: 'search' }, lang)}names`;
      const { files } = quickFiles(quickThings(catalogue, lang));
      return [
        [`${base}.json`, JSON.stringify(quickStart(catalogue, lang))] as const,
        ...[...files].map(([letters, file]) => [`${base}-${quickFileName(letters)}.json`, JSON.stringify(file)] as const),
      ];
    }),
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder, and some files in place of its own, all in brotli as hosts do. */
function serveWith(folder: string, files: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = files.get(pathname) ?? readFileSync(path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      const type = files.has(pathname) ? 'application/json' : (types[path.extname(pathname) || '.html'] ?? 'application/octet-stream');
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(brotliCompressSync(body));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}
