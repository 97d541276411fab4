import type { Lang } from '../../i18n/locales.ts';
import type { QuantityUnit } from '../../schema/trade/quantity.ts';
import type { Question } from '../questions.ts';

/** A name in both languages of a letter; the same twice where there is only one. */
export type Names = Readonly<Record<Lang, string>>;

/** One product that is asked about. */
export interface InquiryItem {
  readonly names: Names;
  /** The permanent address of its page, with the host. */
  readonly address: string;
  readonly quantity?: { readonly value: number; readonly unit: QuantityUnit } | undefined;
}

/** A question that is put to the producer. */
export interface InquiryQuestion {
  readonly question: Question;
  /** The products it is asked of; all of them where this is absent. */
  readonly of?: readonly InquiryItem[] | undefined;
}

/** What a buyer asks one producer: everything but the words. What the buyer left open is absent. */
export interface Inquiry {
  /** The directory that the buyer found the products in. */
  readonly directory: Names;
  /** Absent where the sources do not name the maker. */
  readonly maker?: Names | undefined;
  /** The trade desk that passes the letter on, where the maker has no public address. */
  readonly desk?: Names | undefined;
  readonly items: readonly InquiryItem[];
  readonly questions: readonly InquiryQuestion[];
  readonly destination?: Names | undefined;
  /** A term of Incoterms 2020. */
  readonly incoterm?: string | undefined;
  /** The place named with the term. */
  readonly place?: string | undefined;
  /** The day by which the goods are wanted, `YYYY-MM-DD`. */
  readonly wanted?: string | undefined;
  readonly buyer: { readonly name?: string | undefined; readonly company?: string | undefined; readonly email?: string | undefined };
  readonly note?: string | undefined;
}

/** Which letters are sent: the Vietnamese one above the English one, or one of them. */
export const letterChoices = ['both', 'en', 'vi'] as const;

export type LetterChoice = (typeof letterChoices)[number];
