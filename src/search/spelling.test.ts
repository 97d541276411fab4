import { expect, test } from 'vitest';
import { forgiven, spellings } from './spelling.ts';

const vocabulary = ['ceramics', 'lacquer', 'embroidery', 'mushroom', 'noodles', 'tràng', 'silver'];
const nearest = (typed: string) => spellings(typed, vocabulary, forgiven(typed))[0]?.word;

test.each([
  ['laquer', 'lacquer'],
  ['ceramcis', 'ceramics'],
  ['embroidary', 'embroidery'],
  ['mushroms', 'mushroom'],
  ['sivler', 'silver'],
])('%s is %s', (typed, word) => expect(nearest(typed)).toBe(word));

test.each(['lacquer', 'trag', 'xyzxyz', 'lemonade'])('%s is left alone', (typed) => expect(nearest(typed)).toBeUndefined());
