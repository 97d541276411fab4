import { expect, test } from 'vitest';
import { changeLabels } from './change-labels.ts';
import { entriesOnly } from './change-scope.ts';

const communes = new Set(['bat-trang', 'van-dinh', 'a', 'b', 'c', 'd']);

test('kinds and communes of a change', () => {
  const paths = ['content/products/bat-trang/lo-hoa.md', 'content/products/bat-trang/lo-hoa.en.md', 'content/villages/bat-trang.md'];
  expect(changeLabels(paths, communes)).toEqual(['kind:product', 'kind:village', 'commune:bat-trang']);
  expect(changeLabels(['content/settings.json', 'src/a.ts'], communes)).toEqual(['code', 'content']);
  expect(changeLabels([], communes)).toEqual([]);
});

test('a commune that there is not gives no label, whatever it is called', () => {
  const paths = [
    'content/products/chua-ro-xa/x.md',
    'content/products/make-pull-request/x.md',
    'content/__proto__/x.md',
    'content/products/bat-trang',
  ];
  expect(changeLabels(paths, communes)).toEqual(['content', 'kind:product']);
});

test('many communes are one label', () => {
  const paths = [...communes].map((id) => `content/products/${id}/x.md`);
  expect(changeLabels(paths, communes)).toEqual(['kind:product', 'many-communes']);
});

test.each([
  [['content/products/bat-trang/a.md', 'content/producers/b.json', 'content/redirects.json'], true],
  [['content/products/bat-trang/a.md', 'src/a.ts'], false],
  // Forms and owners are made from these.
  [['content/places/communes.json'], false],
  [['content/owners.json'], false],
  [['content/pages/ocop.en.mdx'], false],
  [['x/content/products/a.md'], false],
  [[], false],
])('%j touches entries alone: %s', (paths, alone) => {
  expect(entriesOnly(paths)).toBe(alone);
});
