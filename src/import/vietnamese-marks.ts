import { withoutMarks } from './slug.ts';

/** English words and names that look like a Vietnamese syllable without its marks, and must be left alone. */
const english = new Set(
  'A About An As At Be Ban Bay But By Can Cao Con Do Day Go Had Ham Hang He Hat Her His Hen Hot In It Its Key Lay Line Long Low Man Many May Me Men My Mat Nap No Nor Not Now Of On Or Our Pan Pot Ran Sat Sea She Six So Some Son Tan Tap Ten Than That The Then They Them Thin This Those To Ton Top Two Up Us Van We With You Trung'.split(
    ' ',
  ),
);

/** Two words that stay as English writes them. */
const keptEnglish = new Set(['Ha Noi', 'Viet Nam']);

/** Marked spellings by their unmarked form, for runs of words. */
export type MarkedWords = ReadonlyMap<string, string>;

const word = /[\p{L}][\p{L}\p{M}]*/gu;
const longestRun = 6;

/** Runs of neighbouring words of a text, with the text between them a single space. */
function runsOf(text: string): { words: string[] }[] {
  const parts = [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  const runs: { words: string[] }[] = [];
  for (let i = 0; i < parts.length; i++) {
    const words: string[] = [];
    for (let j = i; j < Math.min(parts.length, i + longestRun); j++) {
      const part = parts[j] as (typeof parts)[number];
      const before = parts[j - 1];
      if (j > i && before && text.slice(before.end, part.start) !== ' ') break;
      words.push(part.text);
      runs.push({ words: [...words] });
    }
  }
  return runs;
}

const isCapital = (text: string) => text[0] !== text[0]?.toLowerCase();

/**
 * Collects the marked spellings of names from Vietnamese texts: every run of capitalised words. A run that is
 * written in two ways (Phú Xuyên, Phù Xuyên) is left out, since nothing says which one is meant.
 */
export function markedNames(texts: readonly string[], shortest = 1): MarkedWords {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { words } of runsOf(text.normalize('NFC'))) {
      if (words.length < shortest || !words.every(isCapital)) continue;
      const marked = words.join(' ');
      const key = withoutMarks(marked).toLowerCase();
      if (key === marked.toLowerCase()) continue;
      found.set(key, (found.get(key) ?? new Set()).add(marked));
    }
  }
  return new Map([...found].filter(([, ways]) => ways.size === 1).map(([key, ways]) => [key, [...ways][0] as string]));
}

/**
 * Gives the Vietnamese names in an English text their marks. `near` comes from the Vietnamese text of the same
 * entry and is asked first; `far` holds names of the whole directory, of two words or more; `terms` holds
 * words that English borrows in lower case (áo dài), which are replaced as they stand. Longer runs win. A single word is changed only where it is a name
 * in `near` and not an English word.
 */
export function restoreMarks(text: string, near: MarkedWords, far: MarkedWords, terms: MarkedWords): string {
  const withTerms = [...terms].reduce(
    (done, [plain, marked]) => done.replace(new RegExp(`(?<![\\p{L}\\p{M}])${plain}(?![\\p{L}\\p{M}])`, 'gu'), marked),
    text,
  );
  return restoreNames(withTerms, near, far).normalize('NFC');
}

function restoreNames(text: string, near: MarkedWords, far: MarkedWords): string {
  const parts = [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  let result = '';
  let copied = 0;
  for (let i = 0; i < parts.length; ) {
    if (keptEnglish.has(`${parts[i]?.text} ${parts[i + 1]?.text}`)) {
      i += 2;
      continue;
    }
    const hit = longestHit(text, parts, i, near, far);
    if (!hit) {
      i++;
      continue;
    }
    const first = parts[i] as (typeof parts)[number];
    const last = parts[i + hit.length - 1] as (typeof parts)[number];
    result += text.slice(copied, first.start) + hit.marked;
    copied = last.end;
    i += hit.length;
  }
  return result + text.slice(copied);
}

function longestHit(
  text: string,
  parts: readonly { text: string; start: number; end: number }[],
  from: number,
  near: MarkedWords,
  far: MarkedWords,
): { marked: string; length: number } | undefined {
  const words: string[] = [];
  let best: { marked: string; length: number } | undefined;
  for (let j = from; j < Math.min(parts.length, from + longestRun); j++) {
    const part = parts[j] as (typeof parts)[number];
    const before = parts[j - 1];
    if (j > from && before && text.slice(before.end, part.start) !== ' ') break;
    words.push(part.text);
    const plain = words.join(' ');
    const key = plain.toLowerCase();
    if (withoutMarks(plain) !== plain) continue;
    if (words.every(isCapital)) {
      const alone = words.length === 1;
      const name = alone && english.has(plain) ? undefined : (near.get(key) ?? (alone ? undefined : far.get(key)));
      if (name) best = { marked: name, length: words.length };
    }
  }
  return best;
}
