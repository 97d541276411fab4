import { type Question, questions } from '../questions.ts';
import type { BuyerMaker, BuyerRecord } from '../record.ts';
import { openQuestions } from '../standing-day.ts';
import type { Names } from './inquiry.ts';

/** A product that is asked about: its record in the reader's language, and its names in both. */
export interface InquiryProduct {
  readonly record: BuyerRecord;
  readonly names: Names;
  /** The maker in both languages; absent where the sources do not name it. */
  readonly makerNames?: Names | undefined;
}

/** The products of one producer: what one letter asks about. */
export interface InquiryGroup {
  /** Names the group's fields and files: the id of the producer, or of the product whose maker is not known. */
  readonly key: string;
  readonly maker?: BuyerMaker | undefined;
  readonly makerNames?: Names | undefined;
  readonly products: readonly InquiryProduct[];
}

/** A question of a group, and the products it is asked of; all of them where `of` is absent. */
export interface GroupQuestion {
  readonly question: Question;
  readonly of?: readonly InquiryProduct[] | undefined;
}

/**
 * Products with their names in both languages. A product is left out only where the reader's language lacks it.
 * @param english the same products in English, for their English names.
 */
export function inquiryProducts(records: readonly BuyerRecord[], english: readonly BuyerRecord[]): InquiryProduct[] {
  const byId = new Map(english.map((record) => [record.id, record]));
  return records.map((record) => {
    const other = byId.get(record.id) ?? record;
    return {
      record,
      names: { en: other.name, vi: record.nameVi },
      makerNames: record.maker && { en: other.maker?.name ?? record.maker.name, vi: record.maker.nameVi },
    };
  });
}

/** Groups products by their producer, in the order of its first product. Where no maker is known, each is alone. */
export function groupsOf(products: readonly InquiryProduct[]): InquiryGroup[] {
  const groups = new Map<string, InquiryProduct[]>();
  for (const product of products) {
    const { maker, id } = product.record;
    // A maker without a page is known by its name alone; no id holds a colon.
    const key = maker ? (maker.id ?? `name:${maker.nameVi.normalize('NFC')}`) : `product:${id}`;
    groups.set(key, [...(groups.get(key) ?? []), product]);
  }
  return [...groups.values()].map((members) => {
    const [first] = members as [InquiryProduct, ...InquiryProduct[]];
    const { maker, id } = first.record;
    return { key: maker?.id ?? id, maker, makerNames: first.makerNames, products: members };
  });
}

/** The questions that a group's pages leave open on a day: they are asked unless the buyer says otherwise. */
export function openOf({ products }: InquiryGroup, day: string): GroupQuestion[] {
  const open = new Map(products.map((product) => [product, openQuestions(product.record, day)]));
  return questions.flatMap((question) => {
    const of = products.filter((product) => open.get(product)?.includes(question));
    if (of.length === 0) return [];
    return [of.length === products.length ? { question } : { question, of }];
  });
}

/** The questions that make sense for a group and that its pages answer on a day. */
export function answeredOf(group: InquiryGroup, day: string): GroupQuestion[] {
  const open = new Set(openOf(group, day).map(({ question }) => question));
  return questions
    .filter((question) => !open.has(question))
    .flatMap((question) => {
      const of = group.products.filter(({ record }) => record.asked.includes(question));
      if (of.length === 0) return [];
      return [of.length === group.products.length ? { question } : { question, of }];
    });
}
