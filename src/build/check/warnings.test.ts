import { describe, expect, test } from 'vitest';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../../tests/sample-content.ts';
import { checkContent } from '../check-content.ts';
import type { ConcernKind } from './concern.ts';
import { doubtOf } from './doubtful-sources.ts';
import { isShouted, priceWithoutUnit, shoutedRun } from './doubtful-words.ts';
import { foldedWords } from './folded.ts';
import { isNearlySame } from './likely-duplicates.ts';
import { warningsOf } from './warnings.ts';

const hat = 'products/thanh-oai/non-la.md';
const strap = 'products/thanh-oai/non-quai.md';
const producer = 'producers/hat-makers.json';

/** The questions of a kind: file, line and field. */
function asked(files: ContentFiles, kind: ConcernKind) {
  const folder = writeContent(files);
  try {
    const { tree, read, faults } = checkContent(folder, { BUILD_DATE: '2026-11-23' });
    if (!tree || faults.length > 0) throw new Error(JSON.stringify(faults));
    const found = warningsOf(tree, read).filter(({ concern }) => concern.kind === kind);
    return found.map(({ file, position, field }) => [file.replace('content/', ''), position?.line, field]);
  } finally {
    removeContent(folder);
  }
}

describe('an editor is asked about', () => {
  test('two products of one producer with nearly one name', () => {
    const named = (name: string) => changed(sampleContent(), strap, 'name: Nón quai', `name: ${name}`);
    const english = 'products/thanh-oai/non-quai.en.md';
    const alike = (name: string) => changed(named(name), english, 'name: Hat with a strap', 'name: Conical hat');
    expect(asked(alike('Non La'), 'likely-duplicate')).toEqual([[strap, 3, 'name']]);
    // Told apart in English: somebody has looked.
    expect(asked(named('Nón lạ'), 'likely-duplicate')).toEqual([]);
    expect(asked(alike('Nón lá 2'), 'likely-duplicate')).toEqual([]);
  });

  test('a source given twice, whatever hangs on its address', () => {
    const twice = changed(
      sampleContent(),
      hat,
      '    title: Hats',
      '    title: Hats\n  - url: http://www.news.example/hats/?utm_source=x\n    title: Hats',
    );
    expect(asked(twice, 'source-twice')).toEqual([[hat, 25, 'sources[1].url']]);
    expect(asked(twice, 'source-doubtful')).toEqual([[hat, 25, 'sources[1].url']]);
  });

  test('capitals in a name or a text', () => {
    expect(asked(changed(sampleContent(), hat, 'name: Nón lá', 'name: NÓN LÁ CHUÔNG'), 'capitals')).toEqual([[hat, 3, 'name']]);
    expect(asked(changed(sampleContent(), producer, '"Làm nón."', '"LÀM NÓN RẤT ĐẸP Ở LÀNG."'), 'capitals')).toEqual([
      [producer, 11, 'text.vi'],
    ]);
  });

  test('a price without what it is for, at its place in the text', () => {
    const priced = changed(sampleContent(), hat, 'Nón lá lợp tay.', 'Nón lá lợp tay.\n\nGiá bán 350.000 đồng.');
    expect(asked(priced, 'price-without-unit')).toEqual([[hat, 29, undefined]]);
  });

  test('English that is the Vietnamese, older than it, or missing', () => {
    const same = changed(sampleContent(), 'products/thanh-oai/non-la.en.md', 'A hat of palm leaves.', 'Nón lá lợp tay.');
    expect(asked(same, 'english-is-vietnamese')).toEqual([['products/thanh-oai/non-la.en.md', undefined, undefined]]);
    expect(asked(sampleContent(), 'english-outdated')).toHaveLength(3);
    const { 'villages/chuong.en.md': _, ...rest } = sampleContent();
    expect(asked(rest, 'english-missing')).toEqual([['villages/chuong.en.md', undefined, undefined]]);
  });
});

test('an editor is asked nothing about a sample that is in order, but for its digests', () => {
  for (const kind of [
    'likely-duplicate',
    'source-twice',
    'source-doubtful',
    'price-without-unit',
    'capitals',
    'english-missing',
  ] as const) {
    expect(asked(sampleContent(), kind), kind).toEqual([]);
  }
});

describe('the address of a source', () => {
  test.each([
    ['http://localhost:4321/a', 'private', undefined],
    ['http://192.168.1.7/a', 'private', undefined],
    ['https://hanoimoi/a', 'no-domain', undefined],
    ['https://vovworld.vn./a.vov', 'trailing', 'https://vovworld.vn/a.vov'],
    ['https://a.vn/bai-viet.html,', 'trailing', 'https://a.vn/bai-viet.html'],
    ['https://a.vn/bai-viet.html)', 'trailing', 'https://a.vn/bai-viet.html'],
    ['https://a.vn/bai-viet...', 'trailing', 'https://a.vn/bai-viet'],
    ['https://a.vn/b?fbclid=1&id=7', 'tracking', 'https://a.vn/b?id=7'],
    ['https://www.google.com/search?q=ocop', 'search-page', undefined],
    ['https://bit.ly/3abc', 'shortened', undefined],
    ['https://webcache.googleusercontent.com/x', 'archived', undefined],
  ])('%s is doubtful: %s', (url, doubt, better) => {
    expect(doubtOf(url)).toEqual(better ? { doubt, better } : { doubt });
  });

  test.each([
    'https://nhandan.vn/a-post717665.html',
    'https://vi.wikipedia.org/wiki/B%C3%A1t_Tr%C3%A0ng_(l%C3%A0ng)',
    'https://web.archive.org/web/20240101000000/https://a.vn/b',
    'https://a.vn/?q=ocop',
    'http://103.1.2.3.vn/x',
  ])('%s is well', (url) => expect(doubtOf(url)).toBeUndefined());
});

describe('capitals', () => {
  test.each([
    ['LỤA VẠN PHÚC', true],
    ['OCOP', false],
    ['HTX VietGAP', false],
    ['Trà A B', false],
    ['A B C D', false],
    ['Nón Lá', false],
  ])('%s', (name, is) => expect(isShouted(name)).toBe(is));

  test('a run in a text, not its abbreviations', () => {
    expect(shoutedRun('Được UBND TP Hà Nội, OCOP, HTX và VCCI công nhận.')).toBeUndefined();
    expect(shoutedRun('Đây là NÓN LÁ LÀNG CHUÔNG nổi tiếng.')).toEqual({ run: 'NÓN LÁ LÀNG CHUÔNG', index: 7 });
  });
});

describe('a price', () => {
  test.each([
    ['Giá 350.000 đồng.', '350.000 đồng'],
    ['Đào cành giá khoảng 0,5–2 triệu đồng, đào thế đắt hơn.', '0,5–2 triệu đồng'],
    ['It costs about 20 USD.', '20 USD'],
  ])('without a unit: %s', (text, price) => expect(priceWithoutUnit(text)?.price).toBe(price));

  test.each([
    'Giá hơn 4 triệu đồng/chiếc, thường phải đặt trước.',
    'Giá 40.000 đồng một cân.',
    'Giá mỗi chiếc 40.000 đồng.',
    'Each piece costs 20 USD.',
    'It costs 350,000 dong a kilogram.',
    'Doanh thu 20 tỷ đồng (2023).',
    'Được đánh giá cao, thu nhập 7 triệu đồng.',
    'Có giá trị 1.000 năm.',
  ])('with one, or none at all: %s', (text) => expect(priceWithoutUnit(text)).toBeUndefined());
});

describe('names', () => {
  test.each([
    ['Trà sen Tây Hồ', 'Tra Sen Tay Ho', true],
    ['Trà sen Tây Hồ', 'Tây Hồ, trà sen', true],
    ['Trà sen Quảng An', 'Trà sen Quảng Anh', true],
    ['Trà Phúc', 'Trà Lộc', false],
    ['Bộ ấm chén số 1', 'Bộ ấm chén số 2', false],
    ['Nấm hương KMS', 'Nấm hương KMT', false],
  ])('%s, %s: nearly the same is %s', (a, b, is) => expect(isNearlySame(foldedWords(a), foldedWords(b))).toBe(is));
});
