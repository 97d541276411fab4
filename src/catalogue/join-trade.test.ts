import { expect, test } from 'vitest';
import { formatFault } from '../entries/fault-message.ts';
import { readContent } from '../entries/read-content.ts';
import type { Lang } from '../i18n/locales.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { tradeLines } from '../tests/trade-lines.ts';
import { joinCatalogue } from './join.ts';

const file = 'products/thanh-oai/non-la.md';

/** The sample with all trade facts, and with one of their words changed. */
function content(find = '', replacement = ''): ContentFiles {
  const traded = changed(sampleContent(), file, 'sources:', `${tradeLines}sources:`);
  return find ? changed(traded, file, find, replacement) : traded;
}

function read(files: ContentFiles, today: string) {
  const folder = writeContent(files);
  try {
    const { tree, faults, locate } = readContent(folder);
    if (!tree) throw new Error('the sample has no settings');
    const joined = joinCatalogue(tree, today, locate);
    return { trade: joined.catalogue.products[0]?.trade, product: joined.catalogue.products[0], faults: [...faults, ...joined.faults] };
  } finally {
    removeContent(folder);
  }
}

/** The first fault as the check prints it, and the line of the file that it names. */
function told(files: ContentFiles, lang: Lang) {
  const [fault, ...more] = read(files, '2026-11-24').faults;
  expect(more).toEqual([]);
  const words = fault ? formatFault(fault, lang) : '';
  const line = /^content\/products\/thanh-oai\/non-la\.md:(\d+):/.exec(words)?.[1];
  return { words, line: (files[file] ?? '').split('\n')[Number(line) - 1]?.trim() };
}

test('certificates and markets of trade facts are the product’s own, once', () => {
  const { product, faults } = read(content(), '2026-11-24');
  expect(faults).toEqual([]);
  expect(product?.certificates.map(({ id }) => id)).toEqual(['vietgap']);
  expect(product?.exportMarkets).toEqual(['JP', 'europe']);
});

test('prices and papers grow old by themselves', () => {
  const before = read(content(), '2027-03-31').trade;
  expect([before?.price?.ranOut, before?.papers[0]?.mayHaveRunOut]).toEqual([false, false]);
  expect(read(content(), '2027-04-01').trade?.price?.ranOut).toBe(true);
  expect(read(content(), '2028-03-02').trade?.papers[0]?.mayHaveRunOut).toBe(true);
});

test('a paper of a certificate that does not exist is told with its line, in both languages', () => {
  const files = content('certificate: vietgap', 'certificate: vietgab');
  const vi = told(files, 'vi');
  expect(vi.line).toBe('- certificate: vietgab');
  expect(vi.words).toContain('không có mục “vietgab” trong content/taxonomy/certificates.json.');
  expect(vi.words).toContain('Có phải ý bạn là “vietgap”?');
  expect(told(files, 'en').words).toContain('there is no “vietgab” in content/taxonomy/certificates.json.');
});

test.each([
  ['basis: quoted', 'basis: quotd', 'basis: quotd', 'Có phải ý bạn là “quoted”?', 'Did you mean “quoted”?'],
  ['    namedPlace: Hải Phòng\n', '', 'basis: quoted', 'Hải Phòng', 'The place named with the term'],
  ['height: 40, gross', 'height: 400, gross', 'carton: { pieces: 24', '“400” nằm ngoài', '“400” is out of range'],
  ['incoterm: FOB', 'incoterm: FBO', 'incoterm: FBO', '“FBO” không phải', '“FBO” is not'],
])('%j instead of %j', (find, replacement, line, vi, en) => {
  const files = content(find, replacement);
  expect(told(files, 'vi').line).toContain(line);
  expect(told(files, 'vi').words).toContain(vi);
  expect(told(files, 'en').words).toContain(en);
});
