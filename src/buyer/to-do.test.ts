import { expect, test } from 'vitest';
import { joinedSample } from '../tests/joined-sample.ts';
import { changed, sampleContent } from '../tests/sample-content.ts';
import { sampleWithTrade } from '../tests/sample-trade.ts';
import { answeredShare, bandsOf } from './answer-bands.ts';
import { questions, readinessOf } from './questions.ts';
import { tallyOf } from './tally.ts';
import { toDoOf } from './to-do.ts';

const catalogue = joinedSample(sampleWithTrade());
const toDo = toDoOf(catalogue);
const [most, least] = toDo.products;

test('the list of open questions is by product, most first', () => {
  expect(toDo.products.map(({ product }) => product.id)).toEqual(['non-quai', 'non-la']);
  expect(least?.open).toEqual(['picture', 'materials']);
  // Its producer has a contact and tells its languages; the rest of the product is unknown.
  expect(most?.open).toEqual(readinessOf(catalogue.products.find(({ id }) => id === 'non-quai') as never).open);
  expect(most?.open).not.toContain('contact');
});

test('it is by producer, commune and group, and those of which nobody knows them are one group', () => {
  const sum = (most?.open.length ?? 0) + 2;
  expect(toDo.byProducer.map(({ of, open, products }) => [of?.id, open, products.length])).toEqual([['hat-makers', sum, 2]]);
  expect(toDo.byCommune.map(({ of, open }) => [of?.id, open])).toEqual([['thanh-oai', sum]]);
  // A group whose products leave nothing open, or that has none, is not on it.
  expect(toDo.byGroup.map(({ of, open }) => [of?.id, open])).toEqual([['handicrafts', sum]]);
  const unmade = changed(sampleContent(), 'products/thanh-oai/non-la.md', 'producer: hat-makers\n', '');
  expect(toDoOf(joinedSample(unmade)).byProducer.map(({ of }) => of?.id)).toEqual([undefined, 'hat-makers']);
});

test('a producer is asked once for its contact and its languages, whatever it makes', () => {
  const { products, groups } = joinedSample(sampleContent());
  const { byProducer, products: open } = toDoOf({ products, groups });
  const each = open.reduce((sum, product) => sum + product.open.length, 0);
  expect(byProducer[0]?.open).toBe(each - 2);
});

test('a question is counted over the products that are asked it', () => {
  const tally = tallyOf(catalogue.products);
  expect(tally.map(({ question }) => question)).toEqual([...questions]);
  const of = (name: string) => tally.find(({ question }) => question === name);
  expect(of('contact')).toMatchObject({ asked: 2, answered: 2 });
  expect(of('price')).toMatchObject({ asked: 2, answered: 1 });
  expect(of('shelfLife')).toMatchObject({ asked: 0, answered: 0 });
  const answers = catalogue.products.reduce((sum, product) => sum + readinessOf(product).answered.length, 0);
  expect(tally.reduce((sum, { answered }) => sum + answered, 0)).toBe(answers);
});

test('a product that answers three quarters answers half too', () => {
  const [hat, strap] = ['non-la', 'non-quai'].map((id) => catalogue.products.find((product) => product.id === id));
  expect(answeredShare(hat as never)).toBeCloseTo(16 / 18);
  expect(bandsOf(hat as never)).toEqual(['three-quarters', 'half']);
  expect(bandsOf(strap as never)).toEqual([]);
});
