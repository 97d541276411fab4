import type { ContentTree } from '../entries/content-tree.ts';
import type { Fault } from '../entries/fault.ts';
import { byId } from './by-id.ts';
import type { Joining } from './join-entry.ts';
import { joinLoop } from './join-loop.ts';
import { joinPlaces } from './join-places.ts';
import { joinProducer } from './join-producer.ts';
import { joinProduct } from './join-product.ts';
import { joinSalesPoint } from './join-sales-point.ts';
import { joinTaxonomy } from './join-taxonomy.ts';
import { joinVillage } from './join-village.ts';
import type { Catalogue } from './model.ts';
import { joinMoved, type Moved } from './moved.ts';
import { type Locate, References } from './references.ts';
import { relate } from './relate.ts';

/** The joined catalogue, and what entries say of each other that cannot be. */
export interface Joined {
  readonly catalogue: Catalogue;
  readonly faults: readonly Fault[];
  /** Addresses that were once published and now lead to another page. */
  readonly moved: readonly Moved[];
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

  const join: Joining = { references, places, taxonomy };

  const villages = byId(tree.villages.map((entry) => joinVillage(entry, join)));
  const producers = byId(tree.producers.map((entry) => joinProducer(entry, join)));
  const points = byId(tree.salesPoints.map((entry) => joinSalesPoint(entry, join, villages, producers)));
  const products = byId(tree.products.map((entry) => joinProduct(entry, join, today, { villages, producers, points })));

  relate(products.values(), villages.values(), producers.values(), points.values());
  for (const kind of [products, villages, producers, points]) for (const entry of kind.values()) places.add(entry);
  references.checkSlugs();
  references.checkPlaces(places);
  references.checkSearchWords(taxonomy);
  references.checkHsSuggestions(taxonomy);

  const catalogue: Catalogue = {
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
    searchWords: tree.searchWords.map(({ fields }) => fields),
    loops: tree.loops.map((entry, index) => joinLoop(entry, index, references, villages)),
    figures: tree.figures.map(({ fields }) => ({ ...fields, atLeast: fields.atLeast ?? false })),
    ground: {
      rivers: tree.mapRivers.map(({ fields }) => fields),
      roads: tree.mapRoads.map(({ fields }) => fields),
      areas: tree.mapAreas.map(({ fields }) => fields),
      places: tree.mapPlaces.map(({ fields }) => fields),
      border: tree.mapBorder.map(({ fields }) => fields),
    },
  };
  const moved = joinMoved(tree, catalogue, references);
  return { catalogue, moved, faults: references.faults };
}
