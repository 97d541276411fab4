import type { Both, Localised } from '../catalogue/model.ts';
import type { ContentTree } from '../entries/content-tree.ts';
import type { PictureFields } from '../schema/picture.ts';
import { coinedNames } from './coined-names.ts';
import { pictureFields } from './picture.ts';
import { Places } from './places.ts';
import { Random } from './random.ts';
import { WordChain } from './word-chain.ts';

/** How long a text is: some 120 words. */
const words = { least: 95, most: 135 } as const;

/** What all invented entries are made of, taken from the real content. */
export class Making {
  readonly real: ContentTree;
  readonly places: Places;
  readonly #chains: { readonly vi: WordChain; readonly en: WordChain };
  readonly #names: readonly string[];
  #named = 0;

  readonly #onePictureIn: number;

  /** @param onePictureIn how many entries there are to one picture; 0: none has one. */
  constructor(real: ContentTree, onePictureIn: number) {
    this.real = real;
    this.#onePictureIn = onePictureIn;
    this.places = new Places(real);
    this.#chains = { vi: new WordChain(textsOf(real, 'vi')), en: new WordChain(textsOf(real, 'en')) };
    this.#names = coinedNames(real, this.random('names'));
  }

  /** Chance for one thing: the same whatever else is made, and in whichever order. */
  random(thing: string): Random {
    return new Random(`synthetic/${thing}`);
  }

  /** A proper name that was not given before, until all have been. */
  properName(): string {
    const name = this.#names[this.#named % this.#names.length] as string;
    this.#named += 1;
    return name;
  }

  /** A text in both languages, each of its own words: as long as each other, and not a translation. */
  text(random: Random): Both {
    const length = random.between(words.least, words.most);
    return { vi: this.#chains.vi.text(length, random), en: this.#chains.en.text(length, random) };
  }

  /** A short text in both languages. */
  sentence(random: Random): Both {
    return { vi: this.#chains.vi.text(1, random), en: this.#chains.en.text(1, random) };
  }

  /** The picture of an entry, where its number says that it has one. */
  pictures(number: number, id: string, name: Both): PictureFields[] | undefined {
    return this.#onePictureIn > 0 && number % this.#onePictureIn === 0 ? pictureFields(id, name) : undefined;
  }

  /** Real entries to model others on, over and over in one random order: so their kinds keep their proportions. */
  models<T>(entries: readonly T[], kind: string): (number: number) => T {
    if (entries.length === 0) throw new Error(`The content has no ${kind} to make others like.`);
    const order = this.random(`models/${kind}`).shuffled(entries);
    return (number) => order[number % order.length] as T;
  }
}

/** A name in both languages; the Vietnamese one where there is no other. */
export function bothOf({ vi, en }: Localised): Both {
  return { vi, en: en ?? vi };
}

function textsOf({ products, villages, producers, salesPoints }: ContentTree, lang: 'vi' | 'en'): string[] {
  return [
    ...[...products, ...villages].map((entry) => entry[lang]?.body ?? ''),
    ...[...producers, ...salesPoints].map(({ fields }) => fields.text[lang] ?? ''),
  ];
}
