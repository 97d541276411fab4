import { isStanding } from '../catalogue/dated-rating.ts';
import type { Product } from '../catalogue/model.ts';

/** What a buyer abroad asks before ordering, in the order of asking: who, what, how much, when, for what, with which papers. */
export const questions = [
  'maker',
  'contact',
  'languages',
  'rating',
  'picture',
  'materials',
  'dimensions',
  'netWeight',
  'shelfLife',
  'storage',
  'hsCode',
  'minimumOrder',
  'leadTime',
  'capacity',
  'price',
  'samples',
  'packing',
  'privateLabel',
  'certificates',
  'exportMarkets',
] as const;

export type Question = (typeof questions)[number];

/** Questions that only goods of some groups are asked; the others are asked of everything that is sold. */
const onlyOf: Partial<Record<Question, readonly string[]>> = {
  shelfLife: ['food', 'beverages', 'medicinal'],
  storage: ['food', 'beverages', 'medicinal'],
  dimensions: ['handicrafts', 'ornamental'],
};

/** What is asked of a visit, which nobody packs into a carton. */
const ofTourism: readonly Question[] = ['maker', 'contact', 'languages', 'rating', 'picture', 'price'];

/** True where the question makes sense for the product: nobody asks how long a lacquer bowl keeps. */
export function isAsked(question: Question, { group }: Pick<Product, 'group'>): boolean {
  if (group.id === 'tourism') return ofTourism.includes(question);
  return onlyOf[question]?.includes(group.id) ?? true;
}

/**
 * True where the directory answers it today. An answer whose time has passed is none, nor is one that only sends the
 * buyer on: a home page without a contact, a price on request, a certificate that a source names and whose paper nobody
 * has seen, an HS code that this directory suggests. "No" is an answer.
 */
export function isAnswered(question: Question, product: Product): boolean {
  const { trade, producer } = product;
  switch (question) {
    case 'maker':
      return Boolean(producer ?? product.maker);
    case 'contact':
      return producer?.contact !== undefined;
    case 'languages':
      return Boolean(producer?.answersIn.length);
    case 'rating':
      return isStanding(product.rating);
    case 'picture':
      return product.pictures.length > 0;
    case 'materials':
      return product.materials !== undefined;
    case 'dimensions':
    case 'netWeight':
    case 'shelfLife':
    case 'storage':
    case 'minimumOrder':
    case 'capacity':
    case 'packing':
    case 'privateLabel':
    case 'samples':
      return trade[question] !== undefined;
    case 'hsCode':
      return trade.hsCode !== undefined && trade.hsCode.status !== 'suggested';
    case 'leadTime':
      return trade.leadTimes.length > 0;
    case 'price':
      return trade.price?.basis === 'quoted' && !trade.price.ranOut;
    case 'certificates':
      return trade.papers.some(({ mayHaveRunOut }) => !mayHaveRunOut);
    case 'exportMarkets':
      return product.exportMarkets.length > 0;
  }
}

/** How many of the buyer's questions a product's page answers, and which. */
export interface Readiness {
  /** Those that make sense for it, in the order of asking. */
  readonly asked: readonly Question[];
  readonly answered: readonly Question[];
  /** Those that become questions of an inquiry. */
  readonly open: readonly Question[];
}

/** Counts the buyer's questions: the rules of "buyer-ready", in one place. */
export function readinessOf(product: Product): Readiness {
  const asked = questions.filter((question) => isAsked(question, product));
  return {
    asked,
    answered: asked.filter((question) => isAnswered(question, product)),
    open: asked.filter((question) => !isAnswered(question, product)),
  };
}
