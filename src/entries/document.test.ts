import { describe, expect, test } from 'vitest';
import { parseData, parseMarkdown } from './document.ts';

const kinds = (text: string) => parseData(text).problems.map(({ problem }) => problem.kind);

describe('data is refused where', () => {
  test.each([
    ['a bracket is open', 'a: [1, 2', 'unreadable'],
    ['a quote is open', 'a: "b', 'unreadable'],
    ['a key is there twice', 'a: 1\na: 2', 'duplicate-key'],
    ['an alias multiplies', 'a: &x [1, 2]\nb: *x', 'unreadable'],
  ])('%s', (_, text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  test.each([
    ['tên: a\ntên: b', 'tên'],
    ['{\n"name": 1,\n"name": 2\n}', 'name'],
  ])('a repeated key is named whole: %j', (text, key) => {
    expect(parseData(text).problems).toMatchObject([{ problem: { kind: 'duplicate-key', key } }]);
  });
});

test('a value is found again by its path, a missing one by its parent, a field by its name', () => {
  const { data, locate, locateKey } = parseData('id: a\nrating:\n  stars: 4\nsources:\n  - url: x\n  - url: y\n', 1);
  expect(data).toEqual({ id: 'a', rating: { stars: 4 }, sources: [{ url: 'x' }, { url: 'y' }] });
  expect(locate(['rating', 'stars'])).toEqual({ line: 4, column: 10 });
  expect(locate(['sources', 1, 'url'])).toEqual({ line: 7, column: 10 });
  expect(locate(['rating', 'status'])).toEqual({ line: 4, column: 3 });
  expect(locateKey(['rating', 'stars'])).toEqual({ line: 4, column: 3 });
});

test('a date stays text, and a number a number', () => {
  expect(parseData('a: 2024-03-04\nb: 2024\nc: yes').data).toEqual({ a: '2024-03-04', b: 2024, c: 'yes' });
});

describe('a Markdown file', () => {
  test('is split, whatever its line ends and byte order mark', () => {
    const expected = { data: { id: 'a' }, body: 'Lời văn.\n\nHai.', bodyLine: 5 };
    const text = '---\nid: a\n---\n\nLời văn.\n\nHai.\n';
    for (const raw of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) expect(parseMarkdown(raw)).toMatchObject(expected);
  });

  test('without front matter says so', () => {
    for (const raw of ['Lời văn.', '', '---\nid: a\n', ' ---\nid: a\n---\n']) {
      expect(parseMarkdown(raw).problems).toMatchObject([{ problem: { kind: 'no-front-matter' } }]);
    }
  });
});
