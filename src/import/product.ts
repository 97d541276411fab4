import { productDigest } from '../catalogue/translation-digest.ts';
import type { ProductEnglishFields, ProductFields } from '../schema/product.ts';
import { claimInTime } from './claims-in-time.ts';
import { craftOfProduct } from './craft-of-product.ts';
import { englishProductName } from './english-name.ts';
import type { FactProduct, Facts, Note } from './facts.ts';
import { marketCode } from './market-code.ts';
import { placeNow } from './place-now.ts';
import { ratingOf } from './rating.ts';
import { paragraph, reword } from './reworded.ts';
import { rewordedProducts } from './reworded-products.ts';
import { makers, materials, soldAt } from './said-of-products.ts';
import { slugsFor } from './slug.ts';
import { trustedSources } from './trusted-source.ts';

/** An entry of two Markdown files, ready to be checked and written. */
export interface MarkdownPair<Vi, En> {
  id: string;
  vi: Vi;
  viBody: string;
  en: En;
  enBody: string;
  notes: Note[];
}

export type ProductPair = MarkdownPair<ProductFields, ProductEnglishFields>;

/** All products, with English addresses that no two share. */
export function importProducts(facts: Facts): ProductPair[] {
  const producers = new Map(facts.producers.map((producer) => [producer.id, producer.name_en]));
  const slugs = slugsFor(
    facts.products.map((fact) => ({
      id: fact.id,
      name: englishProductName(fact),
      apart: producers.get(fact.producer_id ?? '') ?? fact.district_before_2025 ?? undefined,
    })),
  );
  return facts.products.map((fact) => importProduct(fact, facts, slugs.get(fact.id) as string));
}

/** One product: its facts, its dated rating and its texts. */
export function importProduct(fact: FactProduct, facts: Facts, slug: string): ProductPair {
  const { rating, notes } = ratingOf(fact);
  const own = facts.villages.filter((village) => village.id === fact.village_id);
  const { place, unplaced } = placeNow(
    { commune: fact.commune_before_2025, district: fact.district_before_2025 },
    facts.communes,
    facts.villages,
    own,
  );
  const sources = trustedSources(fact.id, fact.sources);
  const text = paragraph(reword(fact.id, fact.facts_vi, fact.facts_en, rewordedProducts).map((pair) => claimInTime(pair, rating)));
  const made = materials[fact.id];
  const craft = craftOfProduct(fact);
  const points = soldAt[fact.id];
  const maker = fact.producer_id ? undefined : makers[fact.id];
  const vi: ProductFields = {
    id: fact.id,
    name: fact.name_vi.normalize('NFC').trim(),
    group: fact.group,
    ...(fact.subgroup ? { subgroup: fact.subgroup } : {}),
    ...(craft ? { craft } : {}),
    ...(fact.producer_id ? { producer: fact.producer_id } : {}),
    ...(maker ? { maker } : {}),
    ...(fact.village_id ? { village: fact.village_id } : {}),
    ...(points ? { soldAt: points } : {}),
    place,
    rating,
    ...(made ? { materials: made.vi } : {}),
    ...(fact.certifications.length > 0 ? { certificates: fact.certifications.map(certificateId) } : {}),
    ...(fact.export_markets.length > 0 ? { exportMarkets: fact.export_markets.map(marketCode) } : {}),
    sources: sources.sources,
  };
  const en: ProductEnglishFields = {
    name: englishProductName(fact),
    slug,
    ...(made ? { materials: made.en } : {}),
    translates: productDigest(vi, text.vi),
  };
  const unplacedNotes: Note[] = unplaced ? [{ kind: 'place', entry: `product ${fact.id}`, text: unplaced }] : [];
  return { id: fact.id, vi, viBody: text.vi, en, enBody: text.en, notes: [...notes, ...sources.notes, ...unplacedNotes] };
}

/** The folder of a product: its commune where that is certain, else a folder that says it is not. */
export function productFolder(fields: Pick<ProductFields, 'place'>): string {
  return fields.place.commune && fields.place.basis !== 'inferred' ? fields.place.commune : 'chua-ro-xa';
}

function certificateId(name: string): string {
  if (name === 'VietGAP') return 'vietgap';
  if (name.startsWith('Collective mark')) return 'collective-mark';
  throw new Error(`No certificate entry for "${name}"`);
}
