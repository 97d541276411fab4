import { describe, expect, it } from 'vitest';
import { readContent } from '../entries/read-content.ts';
import { removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { joinCatalogue } from './join.ts';
import { labelled } from './labelled.ts';

const folder = writeContent(sampleContent());
const { tree } = readContent(folder);
removeContent(folder);
if (!tree) throw new Error('the sample has no settings');
const { catalogue } = joinCatalogue(tree, '2026-11-23');
const without = { ...catalogue, products: catalogue.products.filter(({ id }) => id !== 'non-la') };
const from = '/vi/san-pham/non-la/';
const goneTo = (to: string) => labelled(without, [{ from, to }]).find(({ id }) => id === 'non-la')?.target;

describe('the labels that have to answer', () => {
  it('are one a product', () => {
    expect(labelled(catalogue, []).map(({ id }) => id)).toEqual(catalogue.products.map(({ id }) => id));
  });

  it('of a product that is gone lead where its page leads: to another product, or to a list', () => {
    expect(goneTo('/vi/san-pham/non-quai/')).toMatchObject({ page: 'entry', entry: { id: 'non-quai' } });
    expect(goneTo('/vi/nhom/')).toMatchObject({ page: 'index', of: 'groups' });
  });

  it('are not made of other addresses that moved, nor twice', () => {
    const moved = [
      { from: '/en/products/old/', to: '/en/products/' },
      { from: '/vi/san-pham/trang/9/', to: '/vi/san-pham/' },
      { from: '/vi/lang-nghe/chuong/', to: '/vi/lang-nghe/' },
      { from, to: '/vi/san-pham/' },
    ];
    expect(labelled(catalogue, moved)).toHaveLength(catalogue.products.length);
  });
});
