import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** The folder of the built site. */
export const dist = path.resolve('dist');

/** One built page. */
export interface BuiltPage {
  /** Its address from the root, as a reader has it: `/en/products/`. */
  readonly address: string;
  readonly html: string;
  /** Parsed when it is first asked for: some tests read the text alone. */
  readonly root: HTMLElement;
}

let pages: ReadonlyMap<string, BuiltPage> | undefined;

/**
 * All HTML pages of dist/, read once a test file, but for those that only lead on to another address. An empty site is
 * an error: tests over nothing pass.
 */
export function builtPages(): readonly BuiltPage[] {
  if (pages) return [...pages.values()];
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  if (files.length < 100) throw new Error(`dist/ holds ${files.length} pages. Run npm run build first.`);
  pages = new Map(
    files.sort().flatMap((file): [string, BuiltPage][] => {
      const html = readFileSync(path.join(dist, file), 'utf8');
      if (/<html[^>]* data-moved/.test(html)) return [];
      const address = `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      return [[address, pageOf(address, html)]];
    }),
  );
  return [...pages.values()];
}

function pageOf(address: string, html: string): BuiltPage {
  let root: HTMLElement | undefined;
  return {
    address,
    html,
    get root() {
      root ??= parse(html);
      return root;
    },
  };
}

/** The page at an address. */
export function builtPage(address: string): BuiltPage {
  if (!pages) builtPages();
  const page = pages?.get(address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** The visible text of a page's main part, with single spaces. */
export function mainText(page: BuiltPage): string {
  return (page.root.querySelector('main')?.structuredText ?? '').replace(/\s+/g, ' ').trim();
}

/** The language folder of an address, or nothing for the pages of both languages. */
export function langOf(address: string): 'en' | 'vi' | undefined {
  return /^\/(en|vi)\//.exec(address)?.[1] as 'en' | 'vi' | undefined;
}

/** True for the pages of the style guide: they show parts of pages to who builds the site, and no reader is led there. */
export function isGuide(address: string): boolean {
  return address.startsWith('/styleguide/');
}
