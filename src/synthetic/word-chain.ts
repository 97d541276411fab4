import type { Random } from './random.ts';

const longestSentence = 45;

/** Signs that Markdown would read as something else than text. */
const marked = /[*_[\]<>#|`~\\]|:\/\//;

/**
 * New sentences out of the words of real ones: each word is one that follows the two before it somewhere in the texts
 * (a Markov chain of the second order). So words, their frequencies and their neighbours are those of the language.
 */
export class WordChain {
  readonly #starts: (readonly [string, string])[] = [];
  /** The words that follow two others; undefined where a sentence ended. */
  readonly #next = new Map<string, (string | undefined)[]>();

  constructor(texts: readonly string[]) {
    for (const text of texts) for (const sentence of sentencesOf(text)) this.#learn(sentence);
    if (this.#starts.length === 0) throw new Error('No text to learn from.');
  }

  /** A text of whole sentences, at least that many words long and no longer than it must be. */
  text(words: number, random: Random): string {
    const written: string[] = [];
    for (let count = 0; count < words; ) {
      const sentence = this.sentence(random);
      written.push(sentence.join(' '));
      count += sentence.length;
    }
    return written.join(' ');
  }

  /** One sentence, in its words. */
  sentence(random: Random): string[] {
    for (;;) {
      const words: string[] = [...random.pick(this.#starts)];
      for (;;) {
        const next = random.pick(this.#next.get(words.slice(-2).join(' ')) ?? [undefined]);
        if (next === undefined) break;
        words.push(next);
      }
      // A bracket or quotation mark may have lost its other half; so may a sentence never end.
      if (words.length <= longestSentence && isBalanced(words.join(' '))) return words;
    }
  }

  #learn(sentence: string): void {
    const words = sentence.split(/\s+/);
    this.#starts.push([words[0] as string, words[1] as string]);
    for (let at = 2; at <= words.length; at += 1) {
      const before = `${words[at - 2]} ${words[at - 1]}`;
      const known = this.#next.get(before);
      if (known) known.push(words[at]);
      else this.#next.set(before, [words[at]]);
    }
  }
}

/** The sentences that a chain may learn from: plain words, beginning with a capital, with an end. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => /^\p{Lu}.*[.!?]$/su.test(sentence) && !marked.test(sentence) && sentence.split(/\s+/).length >= 4)
    .filter((sentence) => sentence.split(/\s+/).length <= longestSentence && isBalanced(sentence));
}

function isBalanced(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return count('(') === count(')') && count('“') === count('”') && count('"') % 2 === 0;
}
