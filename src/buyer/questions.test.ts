import { describe, expect, test } from 'vitest';
import type { Product } from '../catalogue/model.ts';
import { joinedSample } from '../tests/joined-sample.ts';
import { type ContentFiles, changed, sampleContent } from '../tests/sample-content.ts';
import { sampleWithTrade, tradedFile } from '../tests/sample-trade.ts';
import { isAnswered, isAsked, type Question, questions, readinessOf } from './questions.ts';

function traded(files: ContentFiles = sampleWithTrade(), today?: string): Product {
  return joinedSample(files, today).products.find(({ id }) => id === 'non-la') as Product;
}

/** The same product with one thing in its file other than it was. */
function but(find: string, replacement: string): Product {
  return traded(changed(sampleWithTrade(), tradedFile, find, replacement));
}

describe('what is asked', () => {
  const askedOf = (group: string) => questions.filter((question) => isAsked(question, { group: { id: group } } as Product));

  test('is how long food keeps, and how large a hat is', () => {
    expect(askedOf('food')).toContain('shelfLife');
    expect(askedOf('food')).not.toContain('dimensions');
    expect(askedOf('handicrafts')).toContain('dimensions');
    expect(askedOf('handicrafts')).not.toContain('shelfLife');
  });

  test('of a visit is only what one can ask of a visit', () => {
    expect(askedOf('tourism')).toEqual(['maker', 'contact', 'languages', 'rating', 'picture', 'price']);
  });

  test('is either answered or open, each once, in the order of asking', () => {
    const { asked, answered, open } = readinessOf(traded());
    expect(asked).toEqual(questions.filter((question) => answered.includes(question) || open.includes(question)));
    expect(answered.length + open.length).toBe(asked.length);
  });
});

describe('a product', () => {
  test('with every trade fact answers all but what it has none of', () => {
    expect(readinessOf(traded()).open).toEqual(['picture', 'materials']);
  });

  test('without any answers who makes it and that its star stands', () => {
    expect(readinessOf(traded(sampleContent())).answered).toEqual(['maker', 'rating']);
  });

  test.each<[string, Question, Product]>([
    ['its star may have lapsed', 'rating', traded(sampleWithTrade(), '2027-03-05')],
    ['a source names a certificate, and no paper is known', 'certificates', traded(sampleContent())],
    ['the paper has run out', 'certificates', but('expires: "2027-06-01"', 'expires: "2026-06-01"')],
    ['the paper may have run out', 'certificates', but('expires: "2027-06-01"', 'expires: "2026"')],
    ['this directory suggests the HS code', 'hsCode', but('producer-declared', 'suggested')],
    ['the price held until yesterday', 'price', but('validUntil: "2027-03-31"', 'validUntil: "2026-11-22"')],
    [
      'the price is told on request',
      'price',
      but(
        / {2}price:[\s\S]*?news\.example\/hats\n/.exec(sampleWithTrade()[tradedFile] ?? '')?.[0] ?? '',
        '  price: { basis: on-request, asOf: "2026-09" }\n',
      ),
    ],
    [
      'its maker has a home page and no contact',
      'contact',
      traded(changed(sampleContent(), 'producers/hat-makers.json', '"place": {}', '"place": {}, "website": "https://hats.example/"')),
    ],
  ])('leaves a question open where %s', (_, question, product) => {
    expect(isAnswered(question, product)).toBe(false);
    expect(readinessOf(product).open).toContain(question);
  });

  test.each<[string, Question, Product]>([
    ['today is the last day of its price', 'price', traded(sampleWithTrade(), '2027-03-31')],
    ['a paper has no last day', 'certificates', but('      expires: "2027-06-01"\n', '')],
    [
      'another paper holds',
      'certificates',
      but('    - certificate', '    - { certificate: vietgap, issuer: A, expires: "2020", asOf: "2026" }\n    - certificate'),
    ],
    ['it is not made under another brand', 'privateLabel', traded()],
  ])('answers a question where %s', (_, question, product) => {
    expect(isAnswered(question, product)).toBe(true);
  });
});
