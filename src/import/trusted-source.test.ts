import { expect, test } from 'vitest';
import { hostOf, trustedSources } from './trusted-source.ts';

test('refused hosts go, one address stays once, titles are trimmed', () => {
  const { sources, notes } = trustedSources('x', [
    { url: 'https://www.nhandan.vn/a.html', title: ' Bài  A ', published: '2022-09-30' },
    { url: 'http://giaydepbacrau.blogspot.com/b.html', title: 'B' },
    { url: 'http://www.nhandan.vn/a.html/', title: 'A again' },
  ]);
  expect(sources).toEqual([{ url: 'https://www.nhandan.vn/a.html', title: 'Bài A', published: '2022-09-30' }]);
  expect(notes).toEqual([]);
});

test('an entry keeps one refused source rather than none, and that is reported', () => {
  const { sources, notes } = trustedSources('x', [
    { url: 'https://123docz.net/a', title: 'A' },
    { url: 'https://vi.m.wikipedia.org/b', title: 'B' },
  ]);
  expect(sources.map((source) => source.url)).toEqual(['https://123docz.net/a']);
  expect(notes).toMatchObject([{ kind: 'source', entry: 'x' }]);
});

test('a host is the same with www, a port or a final dot', () => {
  expect(hostOf('https://vovworld.vn./x')).toBe('vovworld.vn');
  expect(hostOf('http://www.Khuyennonghanoi.gov.vn:80/x')).toBe('khuyennonghanoi.gov.vn');
});
