import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../entries/content-folder.ts';
import { readContent } from '../../entries/read-content.ts';
import { dist } from './site.ts';

const { tree } = readContent(contentFolder());
const published = [...new Set(tree?.published.pairs.flat())];
const rules = readFileSync(path.join(dist, '_redirects'), 'utf8').split('\n');

describe('an address that was once published', () => {
  it('still answers, with its page or with one that leads on', () => {
    expect(published.length).toBeGreaterThan(1500);
    expect(published.filter((address) => !existsSync(path.join(dist, address, 'index.html')))).toEqual([]);
  });

  it('that leads on has a rule for hosts that says the same, to a page that is there', () => {
    for (const address of published) {
      const html = readFileSync(path.join(dist, address, 'index.html'), 'utf8');
      const to = /<html[^>]* data-moved/.test(html) ? /content="0; url=([^"]*)"/.exec(html)?.[1] : undefined;
      if (to === undefined) continue;
      expect(rules).toContain(`${address} ${to} 301`);
      expect(existsSync(path.join(dist, to, 'index.html'))).toBe(true);
    }
  });
});
