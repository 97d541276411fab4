import type { GlossaryTerm } from './model.ts';
import { onceFor } from './once-for.ts';

/** A text with the Vietnamese terms in it marked, and the terms that were found. */
export interface MarkedText {
  readonly html: string;
  readonly terms: readonly GlossaryTerm[];
}

/**
 * Marks the first mention of each Vietnamese term in the HTML of an English text, so that a reader can have it
 * explained. Only terms written with Vietnamese marks count: "com" or "to he" without them could be anything.
 * Text inside links is left alone. `mark` makes the markup of one mention.
 */
export function markTerms(html: string, glossary: readonly GlossaryTerm[], mark: (term: GlossaryTerm, text: string) => string): MarkedText {
  const { byWord, pattern } = markedTerms(glossary, 'vi');
  if (byWord.size === 0) return { html, terms: [] };
  const found = new Map<string, GlossaryTerm>();
  let insideLink = 0;
  const parts = html.split(/(<[^>]+>)/).map((part) => {
    if (part.startsWith('<')) {
      if (/^<a[\s>]/i.test(part)) insideLink += 1;
      else if (/^<\/a>/i.test(part)) insideLink -= 1;
      return part;
    }
    if (insideLink > 0) return part;
    return part.replace(pattern, (text, at: number) => {
      const before = part.slice(0, at);
      const term = byWord.get(text.toLocaleLowerCase('vi')) as GlossaryTerm;
      if (found.has(term.id) || isName(text, before)) return text;
      found.set(term.id, term);
      return mark(term, text);
    });
  });
  return { html: parts.join(''), terms: [...found.values()] };
}

/** The terms with marks by their words, and what finds any of them in a text. */
const markedTerms = onceFor((glossary: readonly GlossaryTerm[], lang: 'vi') => {
  const byWord = new Map(
    glossary.flatMap((term) => [term.vi, ...term.alsoVi].filter(hasMarks).map((word) => [word.toLocaleLowerCase(lang), term] as const)),
  );
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  // Vietnamese letters are letters: \b does not know them.
  return { byWord, pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'giu') };
});

/** Capitalised in the middle of a sentence it is a name: "Từ Bi Hương" has nothing to do with incense. */
function isName(text: string, before: string): boolean {
  return text[0] !== text[0]?.toLocaleLowerCase('vi') && !/(?:^|[.!?:]["’”)]?)\s*$/.test(before);
}

function hasMarks(word: string): boolean {
  return /[^\p{ASCII}]/u.test(word);
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
