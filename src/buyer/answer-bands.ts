import type { Catalogue, Product } from '../catalogue/model.ts';
import { onceFor } from '../catalogue/once-for.ts';
import { type AnswerBand, answerBands } from '../routes/address.ts';
import { readinessOf } from './questions.ts';

const least = { 'three-quarters': 0.75, half: 0.5 } as const satisfies Record<AnswerBand, number>;

/** The share of the questions asked of a product that are answered, 0 to 1: products are not all asked as many. */
export function answeredShare(product: Product): number {
  const { asked, answered } = readinessOf(product);
  return answered.length / asked.length;
}

/** The bands that a product lies in; none where it answers fewer than half. */
export function bandsOf(product: Product): readonly AnswerBand[] {
  const share = answeredShare(product);
  return answerBands.filter((band) => share >= least[band]);
}

/** The products that lie in a band. */
export const productsInBand = onceFor((catalogue: Catalogue, band: AnswerBand): readonly Product[] =>
  catalogue.products.filter((product) => bandsOf(product).includes(band)),
);
