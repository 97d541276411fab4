import { fold } from './fold.ts';
import type { SearchKind } from './search-record.ts';
import { isPlain, searchWords } from './search-words.ts';
import { isStopWord, phraseAt } from './stop-words.ts';

/** One word of a query. */
export interface QueryWord {
  /** As the index holds it, with the marks that were typed. */
  readonly word: string;
  /** As it was typed. */
  readonly typed: string;
  /** True where no mark was typed: then every marking of it is meant. */
  readonly isPlain: boolean;
}

type QueryKind = SearchKind | 'term';

/** What a query asks for. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** "4 star honey": products of so many stars first, those whose stars stand before the others. */
  readonly stars?: 3 | 4 | 5 | undefined;
  /** The kinds of pages that it names: villages, shops, producers; articles where it asks what something is. */
  readonly kinds: readonly QueryKind[];
  /** True where nothing was typed but spaces: all that there is, to be narrowed down. */
  readonly isEmpty: boolean;
}

/** Nobody asks more than this; what comes after it is not looked at. */
const longest = 200;
const mostWords = 12;

/** How much a word tells of what is wanted: a question's own, one of everything ("OCOP", "Hà Nội"), one of a thing. */
const tells = { stop: 0, everywhere: 1, thing: 2 } as const;

const numbers: Readonly<Record<string, 3 | 4 | 5>> = { 3: 3, 4: 4, 5: 5, three: 3, four: 4, five: 5, ba: 3, bon: 4, nam: 5 };
const starPattern = /(^|\s)([345]|three|four|five|ba|bốn|bon|năm|nam)(?:\s*|-)(?:stars?|sao|\*|★)(?=\s|$)/iu;

/** Reads a query as somebody typed it. Whatever comes, something sensible comes out. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, longest).normalize('NFC');
  const found = starPattern.exec(text);
  const stars = found?.[2] ? numbers[fold(found[2])] : undefined;
  const rest = found ? text.replace(found[0], ' ') : text;
  return { words: wordsOf(rest).slice(0, mostWords), stars, kinds: kindsIn(rest), isEmpty: typed.trim() === '' };
}

const kindPatterns: readonly (readonly [RegExp, readonly QueryKind[]])[] = [
  [/\b(?:villages?|lang|lang nghe)\b/, ['village']],
  [/\b(?:shops?|stores?|buy|sold|sells?|markets?|supermarkets?|showrooms?|mua|ban|cua hang|sieu thi|cho)\b/, ['sales-point']],
  [
    /\b(?:producers?|makers?|manufacturers?|company|companies|cooperatives?|workshops?|artisans?|cong ty|hop tac xa|htx|co so|chu the|nghe nhan)\b/,
    ['producer'],
  ],
  [/\b(?:what (?:is|are|does|do)|how|why|meaning|means?|la gi|nghia la|the nao|tai sao)\b/, ['article', 'term']],
];

function kindsIn(text: string): QueryKind[] {
  const folded = fold(text);
  return kindPatterns.flatMap(([pattern, kinds]) => (pattern.test(folded) ? kinds : []));
}

/** Of the words typed, those that tell most: of a query of stop words alone, or of words of everything, all are meant. */
function wordsOf(text: string): QueryWord[] {
  const parts = text.split(/[^\p{L}\p{M}\p{N}'’]+/u).flatMap((typed) => searchWords(typed).map((word) => ({ typed, word })));
  const folded = parts.map(({ typed }) => fold(typed));
  const words: (QueryWord & { readonly tells: number })[] = [];
  for (let at = 0; at < parts.length; ) {
    const phrase = phraseAt(folded, at);
    for (const { typed, word } of parts.slice(at, at + (phrase?.length ?? 1))) {
      const kind = phrase?.kind ?? (isStopWord(word) || isStopWord(typed.toLowerCase()) ? 'stop' : 'thing');
      words.push({ word, typed, isPlain: isPlain(word), tells: tells[kind] });
    }
    at += phrase?.length ?? 1;
  }
  const most = Math.max(...words.map((word) => word.tells));
  return words.filter((word) => word.tells === most);
}
