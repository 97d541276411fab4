import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyIndex, anyQuery } from '../tests/sample-facets.ts';
import type { FacetIndex } from './facet-index.ts';
import { asksMore, maySayMore, readQuery, toggled, writeQuery } from './query.ts';

const index = {
  facets: [
    {
      id: 'group',
      values: [
        ['food', 'Food'],
        ['drinks', 'Drinks'],
      ],
      of: [],
    },
    {
      id: 'craft',
      values: [
        ['lacquer', 'Lacquer'],
        ['ceramics', 'Ceramics'],
      ],
      of: [],
    },
  ],
} as unknown as FacetIndex;
const nothing = { chosen: [[], []], sort: 'standing' };

describe('an address', () => {
  test('holds facets in their order and values in that of their ids', () => {
    expect(writeQuery({ chosen: [[1], [1, 2]], sort: 'name' }, index)).toBe('?group=food&craft=ceramics,lacquer&sort=name');
    expect(writeQuery({ chosen: [[], []], sort: 'standing' }, index)).toBe('');
  });

  test('is read whatever the order, repeated or joined by commas', () => {
    const query = { chosen: [[1, 2], [1]], sort: 'latest' };
    expect(readQuery('?sort=latest&craft=lacquer&group=drinks,food', index)).toEqual(query);
    expect(readQuery('?group=food&craft=lacquer&group=drinks&sort=latest&group=food', index)).toEqual(query);
    expect(readQuery('?group=food%2Cdrinks&craft=lacquer&sort=latest', index)).toEqual(query);
  });

  test.each([
    ['an unknown value', '?group=weapons'],
    ['an unknown facet', '?colour=red'],
    ['an unknown order', '?sort=price'],
    ['markup', '?group=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['names of objects', '?group=__proto__,constructor&craft=toString&sort=__proto__'],
    ['broken percent signs', '?group=%E0%A4%A&craft=%'],
    ['an advertiser’s mark', '?utm_source=x&fbclid=y'],
    ['nothing at all', '?group=&craft=,,,'],
  ])('with %s is passed over', (_, search) => {
    expect(readQuery(search, index)).toEqual(nothing);
    expect(writeQuery(readQuery(search, index), index)).toBe('');
  });

  test('keeps its choice when written and read again', () => {
    fc.assert(
      fc.property(anyIndex, anyQuery, (any, query) => {
        const address = writeQuery(query, any);
        expect(readQuery(address, any)).toEqual(query);
        expect(maySayMore(address)).toBe(asksMore(query));
        expect(address).toMatch(/^(\?[\w=&,-]+)?$/);
      }),
    );
  });

  test('of anybody’s making is read without a fault, and always has one plain form', () => {
    fc.assert(
      fc.property(anyIndex, fc.string({ unit: 'binary' }), (any, junk) => {
        const query = readQuery(`?group=${junk}&${junk}&sort=${junk}`, any);
        const address = writeQuery(query, any);
        expect(writeQuery(readQuery(address, any), any)).toBe(address);
      }),
    );
  });
});

test('a value is taken in, and put away again', () => {
  const one = toggled({ chosen: [[2], []], sort: 'name' }, 0, 1);
  expect(one).toEqual({ chosen: [[1, 2], []], sort: 'name' });
  expect(toggled(one, 0, 2)).toEqual({ chosen: [[1], []], sort: 'name' });
});
