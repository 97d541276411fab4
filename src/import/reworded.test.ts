import { expect, test } from 'vitest';
import { paragraph, reword, rewordings } from './reworded.ts';

test('sentences stay in step, one is written anew, one left out', () => {
  const anew = rewordings([
    ['Hai.', '=', 'Two, anew.'],
    ['Ba.', '', ''],
  ]);
  const pairs = reword('x', ['Một.', 'Hai.', 'Ba.'], ['One.', 'Two.', 'Three.'], anew);
  expect(paragraph([...pairs, ...pairs])).toEqual({ vi: 'Một. Hai.', en: 'One. Two, anew.' });
});

test('languages out of step and a sentence written anew twice are refused', () => {
  expect(() => reword('x', ['Một.'], [], new Map())).toThrow('x');
  expect(() =>
    rewordings([
      ['A', 'B', 'C'],
      ['A', 'D', 'E'],
    ]),
  ).toThrow('twice');
});
