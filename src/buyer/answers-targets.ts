import { pageCount } from '../catalogue/listing.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { answerBands, type Target } from '../routes/address.ts';
import { numbered } from '../routes/static-paths.ts';
import { productsInBand } from './answer-bands.ts';

type Answers = Extract<Target, { page: 'answers' }>;

/** The pages that list the products of each band; a band without any has none. */
export function answersTargets(catalogue: Catalogue): Answers[] {
  return answerBands.flatMap((band) => {
    const count = productsInBand(catalogue, band).length;
    return count === 0 ? [] : numbered<Answers>({ page: 'answers', band }, pageCount(count));
  });
}
