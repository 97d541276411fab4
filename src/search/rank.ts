import { type FoundField, fieldAt } from './index-layout.ts';
import type { SearchKind } from './search-record.ts';

/** Where a word of the query stands in each row that has it. */
export interface Finding {
  /** How much the word tells of what is wanted, up to 1. */
  readonly weight: number;
  /** By row: its places, and whether it stands there with the very marks that were typed. */
  readonly rows: ReadonlyMap<number, { readonly positions: readonly number[]; readonly isExact: boolean }>;
}

/** What the order of results needs to know of a row. */
export interface RowFacts {
  readonly kind: SearchKind | 'term';
  readonly nameLength: number;
  readonly otherLength: number;
  /** Stars now standing, and those of a rating that may not stand; 0 for none. */
  readonly stars: number;
  readonly past: number;
}

/** What a query asks for beside its words. */
export interface Wish {
  readonly stars?: number | undefined;
  /** Kinds that it names. */
  readonly kinds?: readonly RowFacts['kind'][];
}

export interface Ranked {
  readonly row: number;
  readonly score: number;
}

/** What a word is worth by where it stands. */
const fieldWorth: Readonly<Record<FoundField, number>> = { name: 1, other: 0.95, near: 0.6, who: 0.5, place: 0.5, tied: 0.42, text: 0.25 };

/** A village's name says where it is and a producer's who: what they do is in their other words. */
const fieldWorthOfOthers: typeof fieldWorth = { ...fieldWorth, near: 0.8, tied: 0.55 };

/** What a row is worth by its kind: the things themselves come before those who speak of them. */
const kindWorth: Readonly<Record<RowFacts['kind'], number>> = {
  product: 1,
  village: 0.95,
  producer: 0.85,
  'sales-point': 0.75,
  article: 0.7,
  term: 0.35,
};

/** What a row is worth more where the query names its kind; most, where it asks what something is, who explains it. */
const worthOfKind: typeof kindWorth = { product: 1, village: 1.3, producer: 1.3, 'sales-point': 1.3, article: 2, term: 2.5 };

/** What a word in a name is worth more where everything of that craft or group is called so too. */
const worthConfirmed = 0.25;

/** "lúa" is not "lụa": a word that differs in its marks is worth this much where marks were typed. */
const worthOfOtherMarks = 0.3;

/**
 * Puts rows in order. A row is worth the words that it has, the rare ones more, by their field and their marks; words
 * that stand side by side as they were typed are worth more, and so is a name that says nothing else. Rows that have
 * much less of the query than the best are left out, unless there are few.
 */
export function rank(findings: readonly Finding[], facts: (row: number) => RowFacts, count: number, wish: Wish = {}): Ranked[] {
  const known = findings
    .filter(({ rows }) => rows.size > 0)
    .map((finding) => ({ ...finding, worth: finding.weight * Math.log(1 + count / finding.rows.size) }));
  const whole = known.reduce((sum, { worth }) => sum + worth, 0);
  if (whole === 0) return [];
  const rows = new Set(known.flatMap((finding) => [...finding.rows.keys()]));
  const scored = [...rows].map((row) => {
    const fact = facts(row);
    const { sum, covered, named } = wordsWorth(known, row, fact.kind === 'product' ? fieldWorth : fieldWorthOfOthers);
    const coverage = covered / whole;
    // How much of the name is asked for, half a name being worth little; and how much of the query is the name.
    const share = (words: number, length: number) => Math.min(1, words / Math.max(1, length)) ** 2 * Math.sqrt(words / known.length);
    const fullness = Math.max(share(named.name, fact.nameLength), share(named.other, fact.otherLength));
    const wished = wish.kinds?.includes(fact.kind) ? worthOfKind[fact.kind] : 1;
    const score = (sum / whole) * coverage * (1 + 0.6 * fullness) * kindWorth[fact.kind] * wished * starWorth(fact, wish.stars);
    return { row, score, coverage };
  });
  const best = Math.max(...scored.map(({ coverage }) => coverage));
  const full = scored.filter(({ coverage }) => coverage > best * 0.9).length;
  const least = best * (full < 6 ? 0.34 : 0.6);
  return scored.filter(({ coverage }) => coverage >= least).sort((a, b) => b.score - a.score || a.row - b.row);
}

type Known = Finding & { readonly worth: number };

function wordsWorth(findings: readonly Known[], row: number, worthOf: typeof fieldWorth) {
  let sum = 0;
  let covered = 0;
  const named = { name: 0, other: 0 };
  for (const [at, { rows, worth }] of findings.entries()) {
    const found = rows.get(row);
    if (!found) continue;
    const marks = found.isExact ? 1 : worthOfOtherMarks;
    const fields = new Set(found.positions.map(fieldAt));
    const confirmed = fields.has('tied') && (fields.has('name') || fields.has('other')) ? worthConfirmed : 0;
    sum += worth * marks * (confirmed + Math.max(...[...fields].map((field) => worthOf[field])));
    covered += worth * (found.isExact ? 1 : 0.5);
    if (fields.has('name')) named.name += 1;
    if (fields.has('other')) named.other += 1;
    const next = findings[at + 1];
    const beside = next && sideBySide(found.positions, next.rows.get(row)?.positions);
    if (next && beside) sum += 0.5 * (worth + next.worth) * marks * worthOf[beside];
  }
  return { sum, covered, named };
}

/** The best field in which a place of the one is followed by a place of the other. */
function sideBySide(first: readonly number[], second: readonly number[] | undefined): FoundField | undefined {
  const place = first.find((position) => second?.includes(position + 1) && fieldAt(position) === fieldAt(position + 1));
  return place === undefined ? undefined : fieldAt(place);
}

/** A rating that stands is a little better than one that may not; much better where its stars were asked for. */
function starWorth({ stars, past }: RowFacts, asked: number | undefined): number {
  if (asked === undefined) return stars > 0 ? 1.04 : 1;
  if (stars === asked) return 1.6;
  return past === asked ? 1.3 : 1;
}
