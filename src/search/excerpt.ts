import { fold } from './fold.ts';
import { isPlain, searchWords } from './search-words.ts';

/** How many letters an excerpt has, about. */
const wanted = 170;

/**
 * The part of a text that says most of what was asked, as safe HTML: the words asked for in `<mark>`, everything else
 * escaped. Words that were typed with marks are marked only where they stand so.
 */
export function excerptOf(text: string, words: readonly string[]): string {
  const parts = text.match(/[\p{L}\p{M}\p{N}'’]+|[^\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const isAsked = askedFor(words);
  const marks = parts.map((part) => searchWords(part).some(isAsked));
  const [from, to] = window(parts, marks);
  const html = parts.slice(from, to).map((part, i) => (marks[from + i] ? `<mark>${escapeHtml(part)}</mark>` : escapeHtml(part)));
  // Two words that were asked for together are marked together.
  const inside = html.join('').trim().replaceAll('</mark> <mark>', ' ');
  return `${from > 0 ? '… ' : ''}${inside}${to < parts.length ? '…' : ''}`;
}

function askedFor(words: readonly string[]): (word: string) => boolean {
  const marked = new Set(words.filter((word) => !isPlain(word)));
  const plain = new Set(words.filter(isPlain));
  return (word) => marked.has(word) || plain.has(fold(word));
}

/** The first and the last part: where most different words asked for stand, or the beginning. */
function window(parts: readonly string[], marks: readonly boolean[]): [number, number] {
  let best: [number, number] = [0, endFrom(parts, 0)];
  let most = count(parts, marks, best);
  for (const [at, isMarked] of marks.entries()) {
    if (!isMarked) continue;
    const from = sentenceStart(parts, at);
    const next: [number, number] = [from, endFrom(parts, from)];
    const found = count(parts, marks, next);
    if (found > most) [best, most] = [next, found];
  }
  return best;
}

function count(parts: readonly string[], marks: readonly boolean[], [from, to]: [number, number]): number {
  return new Set(parts.slice(from, to).flatMap((part, i) => (marks[from + i] ? fold(part) : []))).size;
}

function endFrom(parts: readonly string[], from: number): number {
  let letters = 0;
  for (let at = from; at < parts.length; at += 1) {
    letters += parts[at]?.length ?? 0;
    if (letters > wanted) return at;
  }
  return parts.length;
}

/** The beginning of its sentence, where that is not too far back. */
function sentenceStart(parts: readonly string[], at: number): number {
  let letters = 0;
  for (let back = at; back > 0; back -= 1) {
    if (/[.!?]\s/.test(parts[back - 1] ?? '')) return back;
    letters += parts[back - 1]?.length ?? 0;
    if (letters > wanted / 2) return back;
  }
  return 0;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
