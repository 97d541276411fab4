import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBody } from '../entries/body.ts';
import { Random } from './random.ts';
import { WordChain } from './word-chain.ts';

const texts = [
  'Làng có nghề làm nón từ lâu đời. Chợ nón họp sáng sớm các ngày phiên. Nón được làm từ lá lụi (lá cọ non).',
  'Làng có nghề dệt lụa từ lâu đời. Lụa được làm từ tơ tằm. Chợ lụa họp các ngày phiên.',
];

test('each word follows the two before it as in some real sentence', () => {
  const chain = new WordChain(texts);
  const triples = new Set(texts.flatMap((text) => text.split(/(?<=\.)\s/)).flatMap((sentence) => tripleOf(sentence.split(' '))));
  const random = new Random('test');
  for (let n = 0; n < 200; n += 1) for (const triple of tripleOf(chain.sentence(random))) expect(triples).toContain(triple);
});

test('makes sentences that nobody wrote', () => {
  const chain = new WordChain(texts);
  const random = new Random('test');
  const made = Array.from({ length: 200 }, () => chain.sentence(random).join(' '));
  expect(made.some((sentence) => !texts.some((text) => text.includes(sentence)))).toBe(true);
});

test('what it learns from may hold anything; what it writes is an entry’s text without a fault, whole and long enough', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 60 }), fc.string(), (wild, words, seed) => {
      const text = new WordChain([...texts, ...wild.map((each) => each.normalize('NFC'))]).text(words, new Random(seed));
      expect(checkBody(text, 1)).toEqual([]);
      expect(text.split(' ').length).toBeGreaterThanOrEqual(words);
      expect(text).toMatch(/[.!?]$/);
    }),
  );
});

function tripleOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}
