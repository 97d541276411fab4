import type { Product } from '../catalogue/model.ts';
import { isAnswered, isAsked, type Question, questions } from './questions.ts';

/** Of how many products a question is asked, and how many answer it. */
export interface Tally {
  readonly question: Question;
  readonly asked: number;
  readonly answered: number;
}

/** Every question, in the order of asking, with how many products answer it on the day of the catalogue. */
export function tallyOf(products: readonly Product[]): Tally[] {
  return questions.map((question) => {
    const asked = products.filter((product) => isAsked(question, product));
    return { question, asked: asked.length, answered: asked.filter((product) => isAnswered(question, product)).length };
  });
}
