import type { Product } from '../catalogue/model.ts';
import { readinessOf } from './questions.ts';

/** How much of what a buyer asks is answered: what products are narrowed down by. Each holds the ones before it too. */
export const answerBands = ['three-quarters', 'half'] as const;

export type AnswerBand = (typeof answerBands)[number];

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
