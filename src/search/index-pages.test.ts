import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { entriesPerPage, fieldAt, pageText, rowAt, tiePlace } from './index-layout.ts';
import { indexPages } from './index-pages.ts';
import type { SearchRecord } from './search-record.ts';

afterAll(() => close());

const record = (name: string): SearchRecord => ({
  kind: 'product',
  id: name,
  shown: { address: '/', name, text: '' },
  words: { name: [name], other: [], who: [], near: ['gốm'], text: ['dất'] },
  written: [],
  codes: [],
});

test('the place of a word tells its row and its field', () => {
  const words = pageText([record('a').words, record('b').words]).split(' ');
  expect(rowAt(3, words.indexOf('b0'))).toEqual({ row: 3 * entriesPerPage + 1, place: 0 });
  const { row, place } = rowAt(0, words.lastIndexOf('gốm0'));
  expect([row, fieldAt(place)]).toEqual([1, 'near']);
  expect(fieldAt(tiePlace('tied', 3))).toBe('tied');
  expect(fieldAt(tiePlace('place', 3))).toBe('place');
});

test('Pagefind makes more, smaller pieces of the same words', async () => {
  const records = Array.from({ length: 2000 }, (_, at) => record(`word${at}`));
  const pages = indexPages(records);
  const pieces = async (texts: readonly string[]) => {
    const { index } = await createIndex({ maxFragments: 1 });
    for (const [row, content] of texts.entries()) await index?.addCustomRecord({ url: String(row), content, language: 'und' });
    const files = (await index?.getFiles())?.files ?? [];
    return files.filter((file) => file.path.endsWith('.pf_index')).map((file) => file.content.length);
  };
  const [small, large] = [await pieces(pages), await pieces(pages.slice(0, -1))];
  expect(small.length).toBeGreaterThan(large.length);
  expect(Math.max(...small)).toBeLessThan(Math.max(...large));
});
