import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksSomething, cleaned, readRequest, writeRequest } from './search-query.ts';

const offers = (facet: string, value: string) => (facet === 'kind' ? ['product', 'village'] : ['ceramics', 'lacquer']).includes(value);

describe('an address of the search', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 100 }).map(cleaned),
        fc.subarray(['product', 'village']),
        fc.constantFrom('relevance', 'name', 'stars'),
        (query, kind, sort) => {
          const request = { query, filters: kind.length > 0 ? { kind: kind.sort() } : {}, sort } as const;
          expect(readRequest(writeRequest(request), offers)).toEqual(request);
        },
      ),
    );
  });

  it('is the same for the same choice in another order', () => {
    const choice = (craft: string[]) => writeRequest({ query: 'nón lá', filters: { craft }, sort: 'name' });
    expect(choice(['lacquer', 'ceramics'])).toBe(choice(['ceramics', 'lacquer']));
    expect(choice(['ceramics'])).toBe('?q=n%C3%B3n+l%C3%A1&craft=ceramics&sort=name');
  });

  it('may hold anything: what the page does not offer is passed over', () => {
    expect(readRequest('?q=%&kind=<img src=x>,village&craft=__proto__&sort=price&utm_source=x', offers)).toEqual({
      query: '%',
      filters: { kind: ['village'] },
      sort: 'relevance',
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const request = readRequest(search, offers);
        expect(readRequest(writeRequest(request), offers)).toEqual(request);
      }),
    );
  });

  it('is empty where nothing is asked', () => {
    expect(writeRequest({ query: '', filters: { kind: [] }, sort: 'relevance' })).toBe('');
    expect(asksSomething({ query: '', filters: { kind: [] }, sort: 'name' })).toBe(false);
    expect(asksSomething({ query: '', filters: { kind: ['product'] }, sort: 'name' })).toBe(true);
  });
});

it('a question is cut where it would never end, and composed', () => {
  expect(cleaned('a'.repeat(10_000))).toHaveLength(200);
  expect(cleaned('  gốm \n sứ '.normalize('NFD'))).toBe('gốm sứ');
  expect(cleaned(`${'a'.repeat(199)}🧨`)).toBe('a'.repeat(199));
});
