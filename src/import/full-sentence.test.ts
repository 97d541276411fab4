import { expect, test } from 'vitest';
import { fullSentence } from './full-sentence.ts';

test.each([
  ['One of two beef products.', 'It is one of two beef products.'],
  ['Made by the Ba Thể household.', 'It is made by the Ba Thể household.'],
  ['Makes noodles in So village.', 'It makes noodles in So village.'],
  ['From a maker in Bưởi.', 'It comes from a maker in Bưởi.'],
  ['The craft is old.', 'The craft is old.'],
])('%s', (text, full) => {
  expect(fullSentence(text)).toBe(full);
});
