import type { Product } from '../catalogue/model.ts';
import { type Question, readinessOf } from './questions.ts';

/** The open questions of a product that the list of what is due tells as such: ratings and pictures have lines of their own there. */
export function dueQuestions(product: Product): Exclude<Question, 'rating' | 'picture'>[] {
  return readinessOf(product).open.filter((question) => question !== 'rating' && question !== 'picture');
}
