import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { searchWords } from './search-words.ts';

const excerpt = (text: string, query: string) => excerptOf(text, searchWords(query));

test.each([
  ['Gốm sứ của làng Bát Tràng.', 'gom su', '<mark>Gốm sứ</mark> của làng Bát Tràng.'],
  ['Lúa mới, lụa tơ tằm.', 'lụa', 'Lúa mới, <mark>lụa</mark> tơ tằm.'],
  ['Two lacquered bowls.', 'lacquer bowl', 'Two <mark>lacquered bowls</mark>.'],
  ['Đất và đồng', 'dat dong', '<mark>Đất</mark> và <mark>đồng</mark>'],
  ['a < b & "c"', 'b', 'a &lt; <mark>b</mark> &amp; &quot;c&quot;'],
  ['', 'x', ''],
])('%s · %s', (text, query, html) => expect(excerpt(text, query)).toBe(html));

test('of a long text it shows the part that was asked for', () => {
  const long = `${'Nothing here says much. '.repeat(20)}The silk comes from Vạn Phúc. ${'And more. '.repeat(40)}`;
  expect(excerpt(long, 'silk')).toMatch(/^… The <mark>silk<\/mark> comes from Vạn Phúc\..*…$/);
  expect(excerpt(long, 'nowhere')).toMatch(/^Nothing here/);
});

test('whatever the text and the words, no markup but marks comes out', () => {
  const wild = fc.array(fc.constantFrom('<script>', '<img onerror=x>', '&', '"', "'", 'mark', '</mark>', ' ', 'lụa', '%', '🧨'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(wild, fc.string({ unit: 'grapheme' }), (parts, query) => {
      const html = excerpt(parts.join(''), `${query} lụa mark script`);
      expect(html.replaceAll('<mark>', '').replaceAll('</mark>', '')).not.toMatch(/[<>"']/);
    }),
  );
});
