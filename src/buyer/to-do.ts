import { byName } from '../catalogue/listing.ts';
import type { Catalogue, Commune, Group, Producer, Product } from '../catalogue/model.ts';
import { type Question, readinessOf } from './questions.ts';

/** Questions that the producer answers once for all its products. */
const ofProducer: readonly Question[] = ['contact', 'languages'];

/** A product with what a buyer asks of it and nobody has answered. */
export interface OpenProduct {
  readonly product: Product;
  /** In the order of asking. */
  readonly open: readonly Question[];
}

/** Products that one visit or one letter can settle. `of` is undefined for those of which it is not known. */
export interface OpenOf<Of> {
  readonly of: Of | undefined;
  /** Those with most open questions first, equal ones by name. */
  readonly products: readonly OpenProduct[];
  /** How many questions are open; a question about the producer counts once for each producer. */
  readonly open: number;
}

/** The editors' to-do list: every open question by product, and grouped by who can answer it. Most first everywhere. */
export interface ToDo {
  readonly products: readonly OpenProduct[];
  readonly byProducer: readonly OpenOf<Producer>[];
  readonly byCommune: readonly OpenOf<Commune>[];
  /** In the order of the programme. */
  readonly byGroup: readonly OpenOf<Group>[];
}

/** What buyers ask and the directory does not answer on the day of the catalogue. Products without an open question are left out. */
export function toDoOf({ products, groups }: Pick<Catalogue, 'products' | 'groups'>): ToDo {
  const open = byName(products, 'vi')
    .map((product) => ({ product, open: readinessOf(product).open }))
    .filter((each) => each.open.length > 0)
    .sort((a, b) => b.open.length - a.open.length);
  const byGroup = grouped(open, ({ group }) => group);
  return {
    products: open,
    byProducer: grouped(open, ({ producer }) => producer),
    byCommune: grouped(open, ({ place }) => place.commune),
    byGroup: groups.flatMap((group) => byGroup.find(({ of }) => of === group) ?? []),
  };
}

function grouped<Of extends { readonly id: string }>(
  products: readonly OpenProduct[],
  of: (product: Product) => Of | undefined,
): OpenOf<Of>[] {
  return [...Map.groupBy(products, ({ product }) => of(product))]
    .map(([key, group]) => ({ of: key, products: group, open: countOf(group) }))
    .sort((a, b) => b.open - a.open || ((a.of?.id ?? '') < (b.of?.id ?? '') ? -1 : 1));
}

/** One letter asks a producer once for its address, however many products it makes. */
function countOf(products: readonly OpenProduct[]): number {
  const asked = new Set(
    products.flatMap(({ product, open }) =>
      open.map((question) => {
        const whom = product.producer && ofProducer.includes(question) ? `producer ${product.producer.id}` : `product ${product.id}`;
        return `${question} ${whom}`;
      }),
    ),
  );
  return asked.size;
}
