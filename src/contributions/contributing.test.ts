import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const guide = '.github/CONTRIBUTING.md';
const text = readFileSync(guide, 'utf8');
const [vi = '', en = ''] = text.split('\n---\n');

/** A heading as GitHub writes it into an address: lower case, without punctuation, words joined by hyphens. */
const anchors = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the guide for those who contribute', () => {
  test.each([...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^https?:|\/issues\/new/.test(link)))(
    'leads to %s',
    (link) => {
      const [file = '', anchor] = link.split('#');
      const target = file ? path.join('.github', file) : guide;
      expect(existsSync(target)).toBe(true);
      if (anchor) expect(anchors(readFileSync(target, 'utf8'))).toContain(anchor);
    },
  );

  test('says the same in both languages', () => {
    const parts = (half: string) => [half.match(/^## /gm)?.length, half.match(/^- |^\d\. /gm)?.length];
    expect(parts(en)).toEqual(parts(vi));
  });
});
