import type { Question } from './questions.ts';

/**
 * What shortlist, comparison and inquiry need of a product, in one language: plain data for the browser. Whether
 * its star stands is not in it as a word: the reader's device measures `expires` against its own day.
 */
export interface BuyerRecord {
  readonly id: string;
  /** In the reader's language where there is one. */
  readonly name: string;
  readonly nameVi: string;
  /** Address of the page in the reader's language. */
  readonly page: string;
  /** The short permanent address: `/p/<id>/`. */
  readonly short: string;
  /** Craft, sub-group or group. */
  readonly kind: string;
  readonly place: string;
  /** A photograph, or the part of a drawing's file that stands in (`/motifs/tea.svg#object`), for `<use>`. */
  readonly picture: { readonly src: string; readonly drawn: boolean };
  readonly maker?: BuyerMaker | undefined;
  readonly rating: BuyerRating;
  /** The questions that make sense for it, in the order of asking. */
  readonly asked: readonly Question[];
  /** Those that the page answers, in words. */
  readonly answers: Partial<Record<Question, readonly string[]>>;
  /** What is known of a question without answering it: a suggested code, a price that ran out. */
  readonly hints: Partial<Record<Question, readonly string[]>>;
  /** When an answer was so, in words: "as of 4 November 2026". Where its parts differ, the oldest. */
  readonly asOf: Partial<Record<Question, string>>;
}

/** Who makes it. Without `id` it is only named in a source and has no page. */
export interface BuyerMaker {
  readonly id?: string | undefined;
  readonly name: string;
  readonly nameVi: string;
  readonly page?: string | undefined;
  readonly website?: string | undefined;
  /** Public business ways to reach it, each with the page that gives them. */
  readonly contact?:
    | {
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
        readonly whatsapp?: string | undefined;
        readonly zalo?: string | undefined;
        readonly page?: string | undefined;
        readonly source: string;
      }
    | undefined;
}

/** A rating with its time: "4 stars, rated in the 2023 round", and between which days its 36 months end. */
export interface BuyerRating {
  readonly line: string;
  readonly stars?: number | undefined;
  readonly expires?: { readonly first: string; readonly last: string } | undefined;
}
