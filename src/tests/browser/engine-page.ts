import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { addressOf } from '../../routes/address.ts';
import type { openSearch, SearchAnswer, SearchHit, SearchRequest } from '../../search/engine.client.ts';
import { theCatalogue } from '../built/catalogue.ts';

/** Where the engine's modules are served from while a test runs, beside the built site and its search data. */
const place = '/engine-under-test/';

/** Opens a page of the site's own origin that does nothing but offer the engine: its source, on the built index. */
export async function openEnginePage(page: Page): Promise<void> {
  await page.route(`**${place}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(place.length);
    if (file === '') return route.fulfill({ contentType: 'text/html', body: blank });
    if (file === 'fastest-levenshtein') return route.fulfill({ contentType: 'text/javascript', body: readFileSync(levenshtein, 'utf8') });
    const source = readFileSync(path.join('src', 'search', path.basename(file)), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
  await page.goto(place);
}

const levenshtein = path.join('node_modules', 'fastest-levenshtein', 'esm', 'mod.js');
const blank = `<!doctype html><title>Engine</title><script type="importmap">{"imports":{"fastest-levenshtein":"${place}fastest-levenshtein"}}</script>`;

/** An answer with its first hits, as plain data. */
export type PlainAnswer = Omit<SearchAnswer, 'hits'> & { readonly hits: readonly SearchHit[] };

/** Asks the engine of the page, one question after the other; it stays open for the next time. */
export function ask(page: Page, requests: readonly { lang: string; request: SearchRequest; hits: number }[]): Promise<PlainAnswer[]> {
  return page.evaluate(
    async ({ requests, engine }) => {
      const { openSearch: open } = (await import(engine)) as { openSearch: typeof openSearch };
      const kept = globalThis as { opened?: Map<string, ReturnType<typeof openSearch>> };
      kept.opened ??= new Map();
      const { opened } = kept;
      const answers = [];
      for (const { lang, request, hits } of requests) {
        if (!opened.has(lang)) opened.set(lang, open(lang));
        const { hits: hitsOf, ...answer } = await ((await opened.get(lang)) as Awaited<ReturnType<typeof openSearch>>).search(request);
        answers.push({ ...answer, hits: await hitsOf(0, hits) });
      }
      return answers;
    },
    { requests: [...requests], engine: `${place}engine.client.ts` },
  );
}

/** The id of what stands at an address of either language; articles have the last word of theirs. */
export function idsByAddress(): Map<string, string> {
  const { products, villages, producers, salesPoints } = theCatalogue().catalogue;
  return new Map(
    [...products, ...villages, ...producers, ...salesPoints].flatMap((entry) =>
      (['en', 'vi'] as const).map((lang) => [addressOf({ page: 'entry', entry }, lang), entry.id] as const),
    ),
  );
}
