import { plainText } from '../entries/body.ts';
import type { ContentTree, PairedEntry, Side, SingleEntry } from '../entries/content-tree.ts';
import { englishFileOf } from '../entries/content-tree.ts';
import type { Fault } from '../entries/fault.ts';
import type { BilingualLine } from '../schema/bilingual.ts';
import type { PlaceFields } from '../schema/place.ts';
import type { ProducerFields } from '../schema/producer.ts';
import type { ProductEnglishFields, ProductFields } from '../schema/product.ts';
import type { SalesPointFields } from '../schema/sales-point.ts';
import type { VillageEnglishFields, VillageFields } from '../schema/village.ts';
import { dateRating } from './dated-rating.ts';
import { joinPlaces } from './join-places.ts';
import { joinTaxonomy } from './join-taxonomy.ts';
import type { Catalogue, Localised, Place, Producer, Product, Prose, SalesPoint, Village } from './model.ts';
import type { Building } from './mutable.ts';
import { type Locate, References } from './references.ts';
import { productDigest, villageDigest } from './translation-digest.ts';

/** The joined catalogue, and what entries say of each other that cannot be. */
export interface Joined {
  readonly catalogue: Catalogue;
  readonly faults: readonly Fault[];
}

/**
 * Joins all entries: every reference becomes the entry it names, in both directions, and every rating is dated
 * against `today`. A pure function: same content and day, same catalogue. Faults never stop it: a reference to
 * nothing is reported and left out, so that all of them are found in one run.
 */
export function joinCatalogue(tree: ContentTree, today: string, locate: Locate = () => undefined): Joined {
  const references = new References(tree, locate);
  const places = joinPlaces(tree, references);
  const taxonomy = joinTaxonomy(tree);

  const placeOf = (fields: PlaceFields, file: string): Place => ({
    commune: fields.commune ? references.find(places.communes, 'communes', fields.commune, file, ['place', 'commune']) : undefined,
    basis: fields.basis,
    candidates: (fields.candidates ?? []).flatMap((id, i) => references.find(places.communes, 'communes', id, file, ['place', 'candidates', i]) ?? []),
    communeBefore2025: fields.communeBefore2025,
    districtBefore2025: fields.districtBefore2025
      ? references.find(places.districts, 'districts', fields.districtBefore2025, file, ['place', 'districtBefore2025'])
      : undefined,
  });

  const villages = byId(tree.villages.map((entry) => village(entry, placeOf, references, taxonomy)));
  const producers = byId(tree.producers.map((entry) => producer(entry, placeOf)));
  const points = byId(tree.salesPoints.map((entry) => salesPoint(entry, placeOf, references, villages, producers)));
  const products = byId(
    tree.products.map((entry) => product(entry, today, placeOf, references, { villages, producers, points, ...taxonomy })),
  );

  relate(products.values(), villages.values(), producers.values(), points.values());
  for (const kind of [products, villages, producers, points]) for (const entry of kind.values()) places.add(entry);
  references.checkSlugs();
  references.checkPlaces(places);

  return {
    faults: references.faults,
    catalogue: {
      today,
      products: [...products.values()],
      villages: [...villages.values()],
      producers: [...producers.values()],
      salesPoints: [...points.values()],
      communes: [...places.communes.values()],
      districts: [...places.districts.values()],
      groups: [...taxonomy.groups.values()].sort((a, b) => a.number - b.number),
      crafts: [...taxonomy.crafts.values()],
      certificates: [...taxonomy.certificates.values()],
      glossary: tree.glossary.map(({ fields }) => fields),
      figures: tree.figures.map(({ fields }) => ({ ...fields, atLeast: fields.atLeast ?? false })),
    },
  };
}

type PlaceOf = (fields: PlaceFields, file: string) => Place;
type Taxonomy = ReturnType<typeof joinTaxonomy>;

function product(
  entry: PairedEntry<ProductFields, ProductEnglishFields>,
  today: string,
  placeOf: PlaceOf,
  references: References,
  known: { villages: Map<string, Building<Village>>; producers: Map<string, Building<Producer>>; points: Map<string, Building<SalesPoint>> } & Taxonomy,
): Building<Product> {
  const { vi, en, file } = entry;
  const { fields } = vi;
  const group = references.find(known.groups, 'groups', fields.group, file, ['group']);
  const subgroup = fields.subgroup === undefined ? undefined : group?.subgroups.find(({ number }) => number === fields.subgroup);
  if (group && fields.subgroup !== undefined && !subgroup) {
    references.report(file, ['subgroup'], {
      kind: 'subgroup-not-in-group',
      value: fields.subgroup,
      group: group.id,
      allowed: group.subgroups.map(({ number }) => number),
    });
  }
  if (en && (en.fields.materials?.length ?? 0) !== (fields.materials?.length ?? 0)) {
    references.report(englishFileOf(file), ['materials'], {
      kind: 'materials-differ',
      vi: fields.materials?.length ?? 0,
      en: en.fields.materials?.length ?? 0,
    });
  }
  const ownVillage = fields.village ? references.find(known.villages, 'villages', fields.village, file, ['village']) : undefined;
  const ownCraft = fields.craft ? references.find(known.crafts, 'crafts', fields.craft, file, ['craft']) : undefined;
  const built: Building<Product> = {
    kind: 'product',
    ...paired(entry, productDigest(fields, vi.body), placeOf(fields.place, file)),
    group: group ?? ([...known.groups.values()][0] as Product['group']),
    subgroup,
    craft: ownCraft ?? (group?.id === 'handicrafts' ? ownVillage?.craft : undefined),
    producer: fields.producer ? references.find(known.producers, 'producers', fields.producer, file, ['producer']) : undefined,
    maker: fields.maker,
    village: ownVillage,
    soldAt: (fields.soldAt ?? []).flatMap((id, i) => references.find(known.points, 'salesPoints', id, file, ['soldAt', i]) ?? []),
    rating: dateRating(fields.rating, today),
    materials: localised(fields.materials, en?.fields.materials),
    certificates: (fields.certificates ?? []).flatMap(
      (id, i) => references.find(known.certificates, 'certificates', id, file, ['certificates', i]) ?? [],
    ),
    exportMarkets: fields.exportMarkets ?? [],
  };
  group?.products.push(built);
  subgroup?.products.push(built);
  if (built.craft) known.crafts.get(built.craft.id)?.products.push(built);
  return built;
}

function village(
  entry: PairedEntry<VillageFields, VillageEnglishFields>,
  placeOf: PlaceOf,
  references: References,
  taxonomy: Taxonomy,
): Building<Village> {
  const { vi, en, file } = entry;
  const { fields } = vi;
  const craft = references.find(taxonomy.crafts, 'crafts', fields.craft, file, ['craft']);
  references.checkBounds(fields.coordinate, file);
  const built: Building<Village> = {
    kind: 'village',
    ...paired(entry, villageDigest(fields, vi.body), placeOf(fields.place, file)),
    craft: craft ?? ([...taxonomy.crafts.values()][0] as Village['craft']),
    craftDetail: localised(fields.craftDetail, en?.fields.craftDetail),
    coordinate: fields.coordinate,
    recognition: fields.recognition && {
      title: localised(fields.recognition.title, en?.fields.recognitionTitle),
      year: fields.recognition.year,
    },
    since: localised(fields.since, en?.fields.since),
    founder: localised(fields.founder, en?.fields.founder),
    counts: fields.counts && { ...fields.counts, asOf: localised(fields.counts.asOf, en?.fields.countsAsOf) },
    revenue: localised(fields.revenue, en?.fields.revenue),
    exportMarkets: fields.exportMarkets ?? [],
    makes: localised(fields.makes, en?.fields.makes),
    awards: localised(fields.awards, en?.fields.awards),
    visit: localised(fields.visit, en?.fields.visit),
    ocopTourismPoint: fields.ocopTourismPoint,
    products: [],
    producers: [],
    salesPoints: [],
  };
  craft?.villages.push(built);
  return built;
}

function producer({ id, file, fields }: SingleEntry<ProducerFields>, placeOf: PlaceOf): Building<Producer> {
  return {
    kind: 'producer',
    ...single(id, file, fields, placeOf(fields.place, file)),
    producerKind: fields.kind,
    website: fields.website,
    founded: fields.founded,
    products: [],
    villages: [],
    salesPoints: [],
  };
}

function salesPoint(
  { id, file, fields }: SingleEntry<SalesPointFields>,
  placeOf: PlaceOf,
  references: References,
  villages: Map<string, Building<Village>>,
  producers: Map<string, Building<Producer>>,
): Building<SalesPoint> {
  references.checkBounds(fields.coordinate, file);
  return {
    kind: 'sales-point',
    ...single(id, file, fields, placeOf(fields.place, file)),
    pointKind: fields.kind,
    address: fields.address,
    coordinate: fields.coordinate,
    opened: fields.opened,
    tiedToTourism: fields.tiedToTourism,
    village: fields.village ? references.find(villages, 'villages', fields.village, file, ['village']) : undefined,
    operator: fields.operator ? references.find(producers, 'producers', fields.operator, file, ['operator']) : undefined,
    operatedBy: fields.operatedBy,
    sells: [],
  };
}

/** The other direction of every relation. */
function relate(
  products: Iterable<Building<Product>>,
  villages: Iterable<Building<Village>>,
  producers: Iterable<Building<Producer>>,
  points: Iterable<Building<SalesPoint>>,
): void {
  const villageOf = byId([...villages]);
  const producerOf = byId([...producers]);
  const pointOf = byId([...points]);
  for (const product of products) {
    const village = product.village && villageOf.get(product.village.id);
    const producer = product.producer && producerOf.get(product.producer.id);
    village?.products.push(product);
    producer?.products.push(product);
    if (village && producer) {
      addOnce(village.producers, producer);
      addOnce(producer.villages, village);
    }
    for (const point of product.soldAt) pointOf.get(point.id)?.sells.push(product);
  }
  for (const point of pointOf.values()) {
    if (point.village) villageOf.get(point.village.id)?.salesPoints.push(point);
    if (point.operator) producerOf.get(point.operator.id)?.salesPoints.push(point);
  }
}

function paired<F extends { id: string; name: string; sources: Product['sources'] }, E extends { name: string; slug: string; summary?: string | undefined; translates: string }>(
  { id, file, vi, en }: PairedEntry<F, E>,
  digest: string,
  place: Place,
) {
  return {
    id,
    slug: en?.fields.slug,
    name: { vi: vi.fields.name, en: en?.fields.name },
    summary: { en: en?.fields.summary },
    text: { vi: prose(vi), en: en && prose(en) },
    englishOutdated: en !== undefined && en.fields.translates !== digest,
    place,
    sources: [...vi.fields.sources],
    files: { vi: file, en: englishFileOf(file) },
  };
}

function single(
  id: string,
  file: string,
  fields: { name: BilingualLine; slug?: string | undefined; text: BilingualLine; sources: Product['sources'] },
  place: Place,
) {
  return {
    id,
    slug: fields.slug,
    name: fields.name,
    summary: {},
    text: { vi: paragraph(fields.text.vi), en: fields.text.en === undefined ? undefined : paragraph(fields.text.en) },
    englishOutdated: false,
    place,
    sources: [...fields.sources],
    files: { vi: file, en: file },
  };
}

function prose(side: Side<unknown>): Prose {
  const plain = plainText(side.body);
  return { plain, html: side.html ?? `<p>${escape(plain)}</p>` };
}

function paragraph(text: string): Prose {
  return { plain: text, html: `<p>${escape(text)}</p>` };
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function localised<T>(vi: T | undefined, en: T | undefined): Localised<T> | undefined {
  return vi === undefined ? undefined : { vi, en };
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function addOnce<T>(list: T[], thing: T): void {
  if (!list.includes(thing)) list.push(thing);
}
