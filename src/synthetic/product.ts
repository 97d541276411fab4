import { unknownCommuneFolder } from '../catalogue/references.ts';
import { productDigest } from '../catalogue/translation-digest.ts';
import type { PairedEntry, SingleEntry } from '../entries/content-tree.ts';
import type { ProducerFields } from '../schema/producer.ts';
import { type ProductEnglishFields, type ProductFields, product, productEnglish } from '../schema/product.ts';
import type { SalesPointFields } from '../schema/sales-point.ts';
import type { Making } from './making.ts';
import { numberedId } from './numbered-id.ts';
import type { Random } from './random.ts';
import { syntheticRating } from './rating.ts';
import { renamed } from './renamed.ts';
import { inventedSources } from './sources.ts';
import { syntheticTrade } from './trade.ts';
import type { SyntheticVillage } from './village.ts';

/** The invented entries that products may name. */
export interface Others {
  readonly villages: readonly SyntheticVillage[];
  readonly producers: readonly SingleEntry<ProducerFields>[];
  readonly salesPoints: readonly SingleEntry<SalesPointFields>[];
}

/**
 * Products like the real ones: each keeps the group, craft, materials and certificates of one, and names invented
 * entries where that one names real ones. The first products have a producer each, the others those that have many.
 */
export function syntheticProducts(count: number, making: Making, others: Others) {
  const model = making.models(making.real.products, 'products');
  const realCraft = new Map(making.real.villages.map(({ id, vi }) => [id, vi.fields.craft]));
  const byCraft = Map.groupBy(others.villages, ({ vi }) => vi.fields.craft);
  return Array.from({ length: count }, (_, number): Required<PairedEntry<ProductFields, ProductEnglishFields>> => {
    const random = making.random(`product/${number}`);
    const { vi: real, en } = model(number);
    const name = renamed({ vi: real.fields.name, en: en?.fields.name ?? real.fields.name }, making.properName());
    const id = numberedId(name.vi, number);
    const craft = real.fields.craft ?? realCraft.get(real.fields.village ?? '') ?? '';
    const village = real.fields.village ? random.pickSkewed(byCraft.get(craft) ?? others.villages) : undefined;
    const producer = real.fields.producer ? (others.producers[number] ?? random.pickSkewed(others.producers)) : undefined;
    const place = village?.vi.fields.place ?? producer?.fields.place ?? making.places.like(real.fields.place, random);
    const text = making.text(random);
    const fields = product.parse({
      ...real.fields,
      id,
      name: name.vi,
      village: village?.id,
      producer: producer?.id,
      soldAt: real.fields.soldAt && anyOf(others.salesPoints, real.fields.soldAt.length, random),
      place,
      rating: syntheticRating(real.fields.rating, random),
      trade: syntheticTrade(real.fields.group, id, making, making.random(`product/${number}/trade`)),
      pictures: making.pictures(number, id, name),
      sources: inventedSources(real.fields.sources, id),
    });
    const english = productEnglish.parse({
      ...en?.fields,
      name: name.en,
      slug: numberedId(name.en, number),
      translates: productDigest(fields, text.vi),
    });
    const file = `products/${folderOf(fields)}/${id}.md`;
    return { id, file, vi: { fields, body: text.vi }, en: { fields: english, body: text.en } };
  });
}

function anyOf(entries: readonly { id: string }[], count: number, random: Random): string[] {
  return [...new Set(Array.from({ length: count }, () => random.pick(entries).id))];
}

function folderOf({ place }: ProductFields): string {
  return place.commune && place.basis !== 'inferred' ? place.commune : unknownCommuneFolder;
}
