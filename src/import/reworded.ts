import type { FactPair } from './facts.ts';
import { fullSentence } from './full-sentence.ts';

/** A sentence written anew: as the facts have it, the Vietnamese in its place (`=` for the same), the English. */
export type Rewording = readonly [original: string, vi: string, en: string];

/** Rewordings by their original sentence. Throws where one sentence is written anew twice. */
export function rewordings(rows: readonly Rewording[]): ReadonlyMap<string, FactPair> {
  const map = new Map<string, FactPair>();
  for (const [original, vi, en] of rows) {
    const key = original.normalize('NFC');
    if (map.has(key)) throw new Error(`Written anew twice: ${original}`);
    map.set(key, { vi: vi === '=' ? key : vi, en });
  }
  return map;
}

/**
 * A fact's sentences in pairs, those written anew in their new words; one that became empty is left out.
 * Throws where the two languages do not run in step.
 */
export function reword(id: string, vi: readonly string[], en: readonly string[], anew: ReadonlyMap<string, FactPair>): FactPair[] {
  if (vi.length !== en.length) throw new Error(`${id}: ${vi.length} Vietnamese sentences, ${en.length} English ones`);
  return vi
    .map((sentence, i) => {
      const pair = { vi: sentence.normalize('NFC').trim(), en: (en[i] as string).normalize('NFC').trim() };
      return anew.get(pair.vi) ?? { vi: pair.vi, en: fullSentence(pair.en) };
    })
    .filter((pair) => pair.vi !== '');
}

/** Pairs as one paragraph in each language, none said twice. */
export function paragraph(pairs: readonly FactPair[]): FactPair {
  const unique = pairs.filter((pair, i) => pairs.findIndex((other) => other.vi === pair.vi) === i);
  return { vi: unique.map((pair) => pair.vi).join(' '), en: unique.map((pair) => pair.en).join(' ') };
}
