import { expect, test } from 'vitest';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { readContent } from './read-content.ts';

function read(files: ContentFiles) {
  const folder = writeContent(files);
  try {
    return readContent(folder);
  } finally {
    removeContent(folder);
  }
}
const kinds = (files: ContentFiles) => read(files).faults.map(({ file, problem }) => [file, problem.kind]);

test('reads every collection, in the order of its files', () => {
  const { tree, faults } = read(sampleContent());
  expect(faults).toEqual([]);
  expect(tree?.products.map(({ id, file, en }) => [id, file, en?.fields.slug])).toEqual([
    ['non-la', 'content/products/thanh-oai/non-la.md', 'conical-hat'],
    ['non-quai', 'content/products/thanh-oai/non-quai.md', 'strap-hat'],
  ]);
  expect(tree?.products[0]?.vi.body).toBe('Nón lá lợp tay.');
  const { settings, redirects, published, ...lists } = tree ?? {};
  expect(settings?.timeZone).toBe('Asia/Ho_Chi_Minh');
  expect([redirects?.fields, published?.pairs]).toEqual([[], []]);
  expect(Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]))).toEqual({
    products: 2,
    villages: 1,
    producers: 1,
    salesPoints: 1,
    communes: 2,
    districts: 1,
    groups: 2,
    loops: 0,
    searchWords: 1,
    hsSuggestions: 1,
    crafts: 1,
    certificates: 1,
    glossary: 1,
    figures: 1,
    mapRivers: 0,
    mapRoads: 0,
    mapAreas: 0,
    mapPlaces: 0,
    mapBorder: 0,
  });
});

test('an English file without its Vietnamese one is a fault', () => {
  expect(kinds({ ...sampleContent(), 'villages/mo.en.md': 'x' })).toEqual([['content/villages/mo.en.md', 'english-alone']]);
});

test('a file of another kind is a fault, a dot file is not ours', () => {
  expect(kinds({ ...sampleContent(), 'villages/a.docx': 'x', 'producers/b.md': 'x', 'villages/.DS_Store': 'x' })).toEqual([
    ['content/villages/a.docx', 'unexpected-file'],
    ['content/producers/b.md', 'unexpected-file'],
  ]);
});

test('a list that is no list, and a list that is not there', () => {
  const { 'figures.json': _, ...rest } = sampleContent();
  expect(kinds({ ...rest, 'taxonomy/crafts.json': '{}' })).toEqual([
    ['content/taxonomy/crafts.json', 'wrong-type'],
    ['content/figures.json', 'unreadable'],
  ]);
});

test('without settings there is no tree, and the faults of entries are found all the same', () => {
  const { 'settings.json': _, ...rest } = sampleContent();
  const { tree, faults } = read(changed(rest, 'villages/chuong.md', 'name: Làng Chuông', 'name: ""'));
  expect(tree).toBeUndefined();
  expect(faults.map(({ file }) => file)).toEqual(['content/settings.json', 'content/villages/chuong.md']);
});

test('where a field of a joined entry stands can still be found', () => {
  expect(read(sampleContent()).locate('content/villages/chuong.md', ['craft'])).toEqual({ line: 4, column: 8 });
  expect(read(sampleContent()).locate('content/villages/none.md', ['craft'])).toBeUndefined();
});

test('a file in another encoding is one fault, where it begins to be wrong', () => {
  const file = 'villages/chuong.md';
  const broken = changed(sampleContent(), file, 'name: Làng Chuông', 'name: L\uFFFDng Chu\uFFFDng');
  expect(read(broken).faults).toEqual([{ file: `content/${file}`, position: { line: 3, column: 8 }, problem: { kind: 'wrong-encoding' } }]);
  // UTF-16 as Notepad may save it.
  const wide = Buffer.from(sampleContent()[file] as string, 'utf16le').toString('utf8');
  expect(kinds({ ...sampleContent(), [file]: wide })).toEqual([[`content/${file}`, 'wrong-encoding']]);
});
