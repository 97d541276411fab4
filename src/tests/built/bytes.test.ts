import { describe, expect, it } from 'vitest';
import { pageKinds } from '../browser/page-kinds.ts';
import { firstView } from './first-view.ts';
import { builtPage, builtPages } from './site.ts';

const kilobyte = 1024;

describe('the bytes of a first view', () => {
  it('are at most 14 KB of HTML and CSS on the largest page of a product', () => {
    const products = builtPages().filter(({ address }) => /^\/(?:en\/products|vi\/san-pham)\/[\w-]+\/$/.test(address));
    expect(products.length).toBeGreaterThan(100);
    // Which page is the largest once compressed is one of those that are largest before.
    const largest = products.toSorted((a, b) => b.html.length - a.html.length).slice(0, 12);
    const sizes = largest.map((page) => {
      const { html, css } = firstView(page);
      return { address: page.address, bytes: html + css };
    });
    expect(sizes.filter(({ bytes }) => bytes > 14 * kilobyte)).toEqual([]);
  });

  for (const [kind, addresses] of Object.entries(pageKinds)) {
    it(`are at most 100 KB with fonts: ${kind}`, () => {
      for (const address of addresses) {
        // What an address asks the script for comes after the first view.
        const view = firstView(builtPage(address.replace(/\?.*$/, '')));
        expect(view.total, `${address}: ${JSON.stringify(view)}`).toBeLessThanOrEqual(100 * kilobyte);
      }
    });
  }
});
