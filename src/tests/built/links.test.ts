import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { theCatalogue } from './catalogue.ts';
import { builtPages, dist, isGuide, langOf } from './site.ts';

const { catalogue } = theCatalogue();
const pages = builtPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
// A form that is answered by a page leads to it as a link does.
const internal = pages.flatMap((page) =>
  page.root.querySelectorAll('a[href], form[action]').flatMap((a) => {
    const href = (a.getAttribute('href') ?? a.getAttribute('action')) as string;
    return href.startsWith('/') || href.startsWith('#') ? [{ page, a, href }] : [];
  }),
);

/** Every file that is no page and that a page names, anywhere in its HTML, with a page that does. */
const files = new Map(
  pages.flatMap(({ address, html }) =>
    [...html.matchAll(/(?:href|src|srcset)="([^"]*)"/g)].flatMap(([, value = '']) =>
      value
        .split(/,\s+/)
        .map((part) => part.trim().split(/[\s#?]/)[0] as string)
        .filter((part) => /^\/[^/].*[^/]$/.test(part))
        .map((part) => [part, address] as const),
    ),
  ),
);

describe('links inside the site', () => {
  it('are many: a test over none would pass', () => {
    console.log(`${internal.length} links on ${pages.length} pages, ${files.size} other files that pages name`);
    expect(internal.length).toBeGreaterThan(pages.length * 10);
    expect(files.size).toBeGreaterThan(catalogue.products.length);
  });

  it('to files that a page is made of, or names for machines, lead to a file that exists', () => {
    const missing = [...files].filter(([file]) => !existsSync(join(dist, decodeURIComponent(file))));
    expect(missing.map(([file, from]) => `${from} → ${file}`)).toEqual([]);
  });

  it('lead to a page or file that exists, and to a place in it that exists', () => {
    const broken = internal.flatMap(({ page, href }) => {
      const [path = '', fragment] = href.split('#');
      // What stands after "?" is for scripts: the page is the same.
      const [address = ''] = path.split('?');
      const target = address === '' ? page : byAddress.get(address);
      if (!target)
        return existsSync(join(dist, decodeURIComponent(address))) && !address.endsWith('/') ? [] : [`${page.address} → ${href}`];
      if (fragment && !target.root.getElementById(fragment)) return [`${page.address} → ${href}`];
      return [];
    });
    expect([...new Set(broken)]).toEqual([]);
  });

  it('stay in their language unless they say otherwise', () => {
    const strays = internal.filter(({ page, a, href }) => {
      const from = langOf(page.address);
      const to = langOf(href);
      return from && to && from !== to && a.getAttribute('hreflang') !== to;
    });
    expect(strays.map(({ page, href }) => `${page.address} → ${href}`)).toEqual([]);
  });

  it('reach every page from home within four clicks', () => {
    const distance = new Map<string, number>([['/', 0]]);
    const queue = ['/'];
    const linksOf = Map.groupBy(internal, ({ page }) => page.address);
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      for (const { href } of linksOf.get(address) ?? []) {
        const to = href.split(/[?#]/)[0] as string;
        if (!byAddress.has(to) || distance.has(to)) continue;
        distance.set(to, (distance.get(address) as number) + 1);
        queue.push(to);
      }
    }
    // The root is one click before home; nothing leads to the style guide.
    const readable = pages.filter(({ address }) => address !== '/404.html' && !isGuide(address));
    const far = readable.filter(({ address }) => (distance.get(address) ?? Number.POSITIVE_INFINITY) > 5);
    expect(far.map(({ address }) => `${address}: ${distance.get(address) ?? 'not reached'}`)).toEqual([]);
  });
});
