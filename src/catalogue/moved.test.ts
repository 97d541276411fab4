import { describe, expect, test } from 'vitest';
import { formatFault } from '../entries/fault-message.ts';
import { readContent } from '../entries/read-content.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { joinCatalogue } from './join.ts';

const english = 'products/thanh-oai/non-la.en.md';
const published = [
  '/en/products/conical-hat/ /vi/san-pham/non-la/',
  '/en/products/strap-hat/ /vi/san-pham/non-quai/',
  '/en/villages/chuong-village/ /vi/lang-nghe/chuong/',
].join('\n');

/** The sample with these addresses published, these redirects, and some changes. */
function joined(files: ContentFiles, redirects: object[] = [], addresses = published, today = '2026-11-23') {
  const folder = writeContent({ ...files, 'published-addresses.txt': `${addresses}\n`, 'redirects.json': JSON.stringify(redirects) });
  try {
    const { tree, faults, locate } = readContent(folder);
    expect(faults).toEqual([]);
    if (!tree) throw new Error('the sample has no settings');
    return joinCatalogue(tree, today, locate);
  } finally {
    removeContent(folder);
  }
}

const kinds = (result: ReturnType<typeof joined>) => result.faults.map(({ file, problem }) => [file, problem.kind]);
const renamed = () => changed(sampleContent(), english, 'slug: conical-hat', 'slug: palm-leaf-hat');
const onward = { from: '/en/products/conical-hat/', to: '/en/products/palm-leaf-hat/' };

describe('an address that was published', () => {
  test('may stay: nothing is said, nothing leads on', () => {
    const { faults, moved } = joined(sampleContent());
    expect(faults).toEqual([]);
    expect(moved).toEqual([]);
  });

  test('and changed: the editor is told at the slug, in both languages, with the line to paste', () => {
    const [fault, ...others] = joined(renamed()).faults;
    expect(others).toEqual([]);
    if (!fault) throw new Error('nothing was said');
    for (const lang of ['vi', 'en'] as const) {
      const text = formatFault(fault, lang);
      expect(text).toMatch(/^content\/products\/thanh-oai\/non-la\.en\.md:3:\d+\n/);
      expect(text).toContain('{ "from": "/en/products/conical-hat/", "to": "/en/products/palm-leaf-hat/" }');
      expect(text).toContain('content/redirects.json');
    }
  });

  test('and changed with that line leads to the page', () => {
    const { faults, moved } = joined(renamed(), [onward]);
    expect(faults).toEqual([]);
    expect(moved).toEqual([onward]);
  });

  test('of an entry that went leads to the list of its kind, if the editor says so', () => {
    const { 'products/thanh-oai/non-quai.md': _, 'products/thanh-oai/non-quai.en.md': __, ...files } = sampleContent();
    const { faults } = joined(files);
    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([
      ['content/redirects.json', { kind: 'address-gone', from: '/en/products/strap-hat/', to: '/en/products/' }],
      ['content/redirects.json', { kind: 'address-gone', from: '/vi/san-pham/non-quai/', to: '/vi/san-pham/' }],
    ]);
  });
});

describe('without anybody doing anything', () => {
  const byItself = (address: string, files = sampleContent(), today?: string) => {
    const { faults, moved } = joined(files, [], address, today);
    expect(faults).toEqual([]);
    return moved;
  };

  test('a numbered page that a shorter list no longer has leads to the list', () => {
    expect(byItself('/en/products/page/9/ /vi/san-pham/trang/9/')).toEqual([
      { from: '/en/products/page/9/', to: '/en/products/' },
      { from: '/vi/san-pham/trang/9/', to: '/vi/san-pham/' },
    ]);
  });

  test('a list that time has emptied leads to its index', () => {
    expect(byItself('/en/stars/4-stars/ /vi/hang-sao/4-sao/')).toEqual([]);
    expect(byItself('/en/stars/4-stars/ /vi/hang-sao/4-sao/', sampleContent(), '2028-01-01')).toEqual([
      { from: '/en/stars/4-stars/', to: '/en/stars/' },
      { from: '/vi/hang-sao/4-sao/', to: '/vi/hang-sao/' },
    ]);
  });

  test('a commune or a market of which nothing is left leads to its index', () => {
    expect(byItself('/en/communes/binh-minh/ /vi/xa-phuong/binh-minh/').map(({ to }) => to)).toEqual(['/en/communes/', '/vi/xa-phuong/']);
    expect(byItself('/en/exported-to/japan/ /vi/xuat-khau/nhat-ban/').map(({ to }) => to)).toEqual(['/en/exported-to/', '/vi/xuat-khau/']);
  });

  test('an entry that was translated later still answers under its id', () => {
    expect(byItself('/en/products/non-la/ /vi/san-pham/non-la/')).toEqual([
      { from: '/en/products/non-la/', to: '/en/products/conical-hat/' },
    ]);
  });
});

describe('a redirect that cannot be is a fault', () => {
  test('over a page, twice, to nothing, to itself, by way of another', () => {
    const file = 'content/redirects.json';
    const old = '/en/products/old/';
    expect(kinds(joined(sampleContent(), [{ from: '/en/products/strap-hat/', to: '/en/products/conical-hat/' }]))).toEqual([
      [file, 'redirect-over-page'],
    ]);
    const twice = { from: old, to: '/en/products/conical-hat/' };
    expect(kinds(joined(sampleContent(), [twice, twice]))).toEqual([[file, 'redirect-twice']]);
    const { faults } = joined(sampleContent(), [{ from: old, to: '/en/products/conical-hut/' }]);
    expect(faults.map(({ problem }) => problem)).toEqual([
      { kind: 'redirect-nowhere', value: '/en/products/conical-hut/', nearest: '/en/products/conical-hat/' },
    ]);
    expect(kinds(joined(sampleContent(), [{ from: old, to: old }]))).toEqual([[file, 'redirect-nowhere']]);
    const chain = [
      { from: old, to: '/en/products/older/' },
      { from: '/en/products/older/', to: '/en/products/conical-hat/' },
    ];
    const [fault] = joined(sampleContent(), chain).faults;
    expect(fault?.problem).toEqual({ kind: 'redirect-onward', value: '/en/products/older/', end: '/en/products/conical-hat/' });
    expect(fault?.position?.line).toBe(1);
  });

  test('in another form', () => {
    const folder = writeContent({
      ...sampleContent(),
      'redirects.json': '[{ "from": "products/old", "to": "https://elsewhere.example/" }]',
    });
    const { faults } = readContent(folder);
    removeContent(folder);
    expect(faults.map(({ field, problem }) => [field, problem.kind])).toEqual([
      ['from', 'bad-form'],
      ['to', 'bad-form'],
    ]);
  });
});
