import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compositions, tints, vary, varyInOrder } from './vary.ts';

const looks = (seeds: readonly string[]) => varyInOrder(seeds).map((look) => Object.values(look).join(' '));
const seeds = Array.from({ length: 400 }, (_, index) => `san-pham-${index}`);

test('the same seed gives the same look, alone and in a listing', () => {
  expect(vary('non-la-lang-chuong')).toEqual(vary('non-la-lang-chuong'));
  expect(varyInOrder(seeds)).toEqual(varyInOrder(seeds));
  expect(varyInOrder(['non-la-lang-chuong'])).toEqual([vary('non-la-lang-chuong')]);
});

test('every composition, direction and paper comes up about as often as the others', () => {
  const found = seeds.map(vary);
  for (const composition of compositions) expect(found.filter((look) => look.composition === composition).length).toBeGreaterThan(50);
  for (const tint of tints) expect(found.filter((look) => look.tint === tint).length).toBeGreaterThan(65);
  expect(found.filter(({ mirrored }) => mirrored).length).toBeGreaterThan(150);
});

test('seeds that differ in their last letter differ in their look', () => {
  const found = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((end) => Object.values(vary(`hop-son-mai-${end}`)).join(' ')));
  expect(found.size).toBeGreaterThan(5);
});

test('in a listing no look returns within the next five, and no composition follows itself', () => {
  const ordered = varyInOrder(seeds);
  ordered.forEach((look, index) => {
    expect(look.composition).not.toBe(ordered[index + 1]?.composition);
    const near = ordered.slice(index + 1, index + 6);
    expect(near.some(({ composition, tint }) => composition === look.composition && tint === look.tint)).toBe(false);
  });
});

describe('the first products of every craft', () => {
  const folder = path.join(process.env.CONTENT_DIR ?? 'content', 'products');
  const byCraft = new Map<string, string[]>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.md') || file.endsWith('.en.md')) continue;
    const craft = /^craft: (\S+)$/m.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1];
    if (craft) byCraft.set(craft, [...(byCraft.get(craft) ?? []), path.basename(file, '.md')]);
  }

  test.each([...byCraft])('%s', (_, ids) => {
    const first = looks(ids.slice(0, 12));
    expect(first.length).toBeGreaterThan(0);
    first.forEach((look, index) => {
      expect(look).not.toBe(first[index + 1]);
    });
  });
});
