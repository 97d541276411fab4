import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { producer } from '../schema/producer.ts';
import { product } from '../schema/product.ts';
import { sampleContent } from '../tests/sample-content.ts';
import { parseMarkdown } from './document.ts';
import { mendText } from './mend-text.ts';
import { tidy } from './mend-values.ts';

const whole = sampleContent()['products/thanh-oai/non-la.md'] as string;
const json = sampleContent()['producers/hat-makers.json'] as string;
const mend = (text: string) => mendText(text, 'markdown', product);
const entry = (front: string, body = 'Lời văn.') => `---\n${front}\n---\n\n${body}\n`;

test('what is well written stays as it is, byte for byte', () => {
  expect(mend(whole)).toEqual({ text: whole, mends: [] });
  expect(mendText(json, 'json', producer)).toEqual({ text: json, mends: [] });
});

describe('is mended without changing what it says:', () => {
  test.each([
    ['a byte order mark', `\uFEFF${whole}`, whole, ['encoding-mark']],
    ['Windows line ends', whole.replaceAll('\n', '\r\n'), whole, ['line-ends']],
    ['separate marks', whole.normalize('NFD'), whole, ['composed']],
    ['no line end at the end', whole.trimEnd(), whole, ['blank-lines']],
    ['blank lines around the text', whole.replace('Nón lá lợp tay.', '\n\nNón lá lợp tay.\n\n'), whole, ['blank-lines']],
    ['outer and double spaces', entry("name: '  Nón   lá '\nid: a  # mã"), entry("id: a  # mã\nname: 'Nón lá'"), ['spaces', 'order']],
    ['double spaces in the text', entry('id: a', 'Một  câu.   Hai câu.'), entry('id: a', 'Một câu. Hai câu.'), ['spaces']],
  ])('%s', (_, text, expected, mends) => {
    expect(mend(text)).toEqual({ text: expected, mends });
  });

  test('the order of fields, at every depth, with their comments', () => {
    const mixed = [
      'name: Nón lá # tên',
      'id: non-la',
      'sources:',
      '  - title: Hats',
      '    url: https://news.example/hats # báo',
      '  - { title: More, url: "https://news.example/more" }',
      'rating:',
      '  stars: 4',
      '  # theo quyết định',
      '  # năm 2024',
      '  status: recognised',
      '',
      'place: {}',
    ].join('\n');
    const ordered = [
      'id: non-la',
      'name: Nón lá # tên',
      'place: {}',
      'rating:',
      '  # theo quyết định',
      '  # năm 2024',
      '  status: recognised',
      '  stars: 4',
      '',
      'sources:',
      '  - url: https://news.example/hats # báo',
      '    title: Hats',
      '  - { url: "https://news.example/more", title: More }',
    ].join('\n');
    expect(mend(entry(mixed))).toEqual({ text: entry(ordered), mends: ['order'] });
  });

  test('JSON, in the layout it has', () => {
    const text = '\uFEFF{ "name": { "en": "Hats", "vi": " Nón " },\r\n  "id": "a" }';
    expect(mendText(text, 'json', producer)).toEqual({
      text: '{ "id": "a",\n  "name": { "vi": "Nón", "en": "Hats" } }\n',
      mends: ['encoding-mark', 'line-ends', 'blank-lines', 'spaces', 'order'],
    });
  });
});

describe('is left as it is:', () => {
  test.each([
    ['what cannot be read', '---\nname: "Nón\nid: a\n---\n'],
    ['a field that is there twice', entry('name: a\nid: b\nname: c')],
    ['broken letters', entry('name: N\uFFFDn  lá\nid: a')],
    ['a comment that may speak of the whole group', entry('# mục này\nname: a\nid: b')],
    ['a field with text over several lines', entry('name: |\n  a\n\n  b\nid: c')],
    ['an address', entry(`id: a\nsources:\n  - url: https://a.example/${'é'.normalize('NFD')}?q=a`)],
    ['spaces that mean something in Markdown', entry('id: a', 'Một  \nhai\n\n    x  y\n\n`a  b`')],
  ])('%s', (_, text) => {
    expect(mend(text).text).toBe(text);
  });
});

test('whatever is mended says the same, and once is enough', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Nón  lá',
      ' a ',
      'a: b',
      '# a',
      '- b',
      'Nón'.normalize('NFD'),
      '"',
      "'",
      '{',
      '2024',
      'true',
      '~',
      '|',
      'https://a.example/ b',
    ),
  );
  const key = fc.constantFrom(
    'id',
    'name',
    'group',
    'place',
    'rating',
    'sources',
    'strange',
    'commune',
    'basis',
    'stars',
    'status',
    '__proto__',
  );
  const piece = fc.oneof(
    fc.tuple(key, words).map(([name, value]) => `${name}: ${value}`),
    fc.tuple(key, key, words).map(([name, inner, value]) => `${name}:\n  ${inner}: ${value}\n  # ghi chú\n  id: x`),
    fc.tuple(key, words).map(([name, value]) => `${name}:\n  - ${JSON.stringify(value)}\n  - { b: 1, a: 2 }`),
    words.map((text) => `# ${text.replace(/[\r\n]/g, '')}`),
    fc.constant(''),
  );
  const file = fc
    .tuple(fc.array(piece, { maxLength: 8 }), words, fc.constantFrom('\n', '\r\n'))
    .map(([front, body, end]) => entry(front.join('\n'), body).replaceAll('\n', end));
  fc.assert(
    fc.property(file, (text) => {
      const once = mend(text);
      expect(mend(once.text)).toEqual({ text: once.text, mends: [] });
      expect(once.mends.length > 0).toBe(once.text !== text);
      const [before, after] = [parseMarkdown(text), parseMarkdown(once.text)];
      expect(after.problems.map(({ problem }) => problem.kind)).toEqual(before.problems.map(({ problem }) => problem.kind));
      expect(tidy(after.data)).toEqual(tidy(before.data));
      const comments = (source: string) =>
        source
          .match(/# .*/g)
          ?.map((comment) => comment.trimEnd().normalize('NFC').replace(/ +/g, ' '))
          .sort();
      expect(comments(once.text)).toEqual(comments(text.replace(/\r\n?/g, '\n')));
    }),
    { numRuns: 400 },
  );
}, 30_000);
