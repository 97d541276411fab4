import type { Catalogue, GlossaryTerm, SearchWords } from '../catalogue/model.ts';
import { searchWords } from './search-words.ts';

/** What an entry is called in other words. */
export interface Synonyms {
  /** Of what is so named in one of these texts. */
  named(texts: readonly string[]): string[];
}

interface Sign {
  readonly text: string;
  readonly words: number;
}

interface NamedSet {
  /** The words whose appearance in a name calls for all the others. */
  readonly signs: readonly Sign[];
  readonly phrases: readonly string[];
}

/** The synonyms of a catalogue: its search words, and the terms of its glossary for crafts, materials and products. */
export function synonymsOf({ searchWords: sets, glossary }: Pick<Catalogue, 'searchWords' | 'glossary'>): Synonyms {
  const named = [...sets.filter((set) => !isTied(set)).map(namedSet), ...glossary.filter(namesAThing).map(namedTerm)];
  return {
    named: (texts) => {
      const written = texts.map(commonWords);
      return named
        .filter(({ signs }) => signs.some((sign) => written.some((text) => text[sign.words > 1 ? 'all' : 'common'].includes(sign.text))))
        .flatMap(({ phrases }) => phrases);
    },
  };
}

function isTied({ craft, group, subgroup }: SearchWords): boolean {
  return craft !== undefined || group !== undefined || subgroup !== undefined;
}

function namedSet({ vi, en }: SearchWords): NamedSet {
  return { signs: [...vi, ...en].map(asSign), phrases: [...en, ...vi] };
}

function namesAThing({ kind }: GlossaryTerm): boolean {
  return kind === 'craft' || kind === 'material' || kind === 'product';
}

/** A glossary's single syllables mean too much: "hương" is incense, fragrant, and half of all names. */
function namedTerm({ vi, en, alsoVi, alsoEn }: GlossaryTerm): NamedSet {
  const phrases = [vi, ...alsoVi, en, ...alsoEn];
  return { signs: [vi, ...alsoVi].filter((phrase) => phrase.includes(' ')).map(asSign), phrases };
}

function asSign(phrase: string): Sign {
  const words = searchWords(phrase);
  return { text: ` ${words.join(' ')} `, words: words.length };
}

/**
 * A text's words; and those that are no proper names. A capital in the middle makes a name, but for J02: nothing in "Bánh tẻ Xuân
 * Hương" is incense. Only a sign of one syllable can be mistaken so.
 */
function commonWords(text: string): { all: string; common: string } {
  const parts = text.split(/\s+/).map((part, at) => ({ part, isName: at > 0 && /^[^\p{L}]*\p{Lu}/u.test(part) && !/\d/.test(part) }));
  const words = (kept: typeof parts) => ` ${kept.flatMap(({ part }) => searchWords(part)).join(' ')} `;
  return { all: words(parts), common: words(parts.filter(({ isName }) => !isName)) };
}
