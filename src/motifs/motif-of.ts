import type { Craft, Entry, Group, Product, SalesPoint, Subgroup } from '../catalogue/model.ts';
import type { Drawing } from './drawing.ts';
import * as drawn from './drawings.ts';
import { namedFood, namedThing } from './named-things.ts';

const byCraft = new Map(
  [
    drawn.ceramics,
    drawn.conicalHats,
    drawn.dairy,
    drawn.embroidery,
    drawn.flowers,
    drawn.foodProcessing,
    drawn.furniture,
    drawn.goldLeaf,
    drawn.herbalMedicine,
    drawn.horn,
    drawn.incense,
    drawn.inlay,
    drawn.jewellery,
    drawn.lacquer,
    drawn.leather,
    drawn.metalCasting,
    drawn.musicalInstruments,
    drawn.other,
    drawn.paper,
    drawn.rattanBamboo,
    drawn.silkWeaving,
    drawn.tailoring,
    drawn.tea,
    drawn.textileWeaving,
    drawn.tourism,
    drawn.toysFolk,
    drawn.woodcarving,
  ].map((drawing) => [drawing.id, drawing]),
);

/** By the programme's own numbers, which stay when names are reworded. */
const bySubgroup: Readonly<Record<number, Drawing>> = {
  1: drawn.freshProduce,
  2: drawn.freshMeat,
  3: drawn.rice,
  4: drawn.honey,
  5: drawn.readyFood,
  6: drawn.stoneMill,
  7: drawn.driedFruit,
  8: drawn.gio,
  9: drawn.sauces,
  10: drawn.seasonings,
  11: drawn.tea,
  12: drawn.herbalTea,
  13: drawn.coffee,
  14: drawn.spirits,
  15: drawn.wine,
  16: drawn.bottledWater,
  17: drawn.softDrink,
  18: drawn.herbalMedicine,
  19: drawn.cosmetics,
  20: drawn.essentialOil,
  21: drawn.household,
  22: drawn.fabrics,
  23: drawn.flowers,
  24: drawn.bonsai,
  25: drawn.birdcage,
  26: drawn.tourism,
};

const byGroup: Readonly<Record<number, Drawing>> = {
  1: drawn.rice,
  2: drawn.spirits,
  3: drawn.herbalMedicine,
  4: drawn.household,
  5: drawn.bonsai,
  6: drawn.tourism,
};

/** Where a sales point has no village: what the place looks like. */
const byPointKind: Readonly<Record<SalesPoint['pointKind'], Drawing>> = {
  'ocop-point': drawn.shop,
  'tourism-point': drawn.tourism,
  shop: drawn.shop,
  'supermarket-corner': drawn.freshProduce,
  market: drawn.other,
  'craft-centre': drawn.household,
};

/** The drawing of a craft; that of "other crafts" for one that has none yet. */
export function motifOfCraft(craft: Pick<Craft, 'id'>): Drawing {
  return byCraft.get(craft.id) ?? drawn.other;
}

/** The drawing of a product group. */
export function motifOfGroup(group: Pick<Group, 'number'>): Drawing {
  return byGroup[group.number] ?? drawn.other;
}

/** The drawing of a sub-group; that of its group for one that has none yet. */
export function motifOfSubgroup(subgroup: { readonly number: number; readonly group: Pick<Group, 'number'> }): Drawing {
  return bySubgroup[subgroup.number] ?? motifOfGroup(subgroup.group);
}

/** What a product's drawing is decided by. */
export interface ProductTraits {
  readonly name: Pick<Product['name'], 'vi'>;
  readonly craft?: Pick<Craft, 'id'> | undefined;
  readonly subgroup?: Pick<Subgroup, 'number'> | undefined;
  readonly group: Pick<Group, 'number'>;
}

/**
 * A product has the drawing of its craft, else of its sub-group, else of its group. Flowers and potted trees are one
 * craft but two sub-groups: there the sub-group says more.
 */
export function motifOfProduct({ name, craft, subgroup, group }: ProductTraits): Drawing {
  if (craft && craft.id !== drawn.flowers.id) return motifOfCraft(craft);
  if (subgroup) return namedThing(subgroup.number, name.vi) ?? motifOfSubgroup({ ...subgroup, group });
  return craft ? motifOfCraft(craft) : motifOfGroup(group);
}

/** What most of these have; the earlier where as many have another. */
function mostOf(drawings: readonly Drawing[]): Drawing | undefined {
  const counts = new Map<Drawing, number>();
  for (const drawing of drawings) counts.set(drawing, (counts.get(drawing) ?? 0) + 1);
  return [...counts].reduce<[Drawing, number] | undefined>((most, next) => (most && most[1] >= next[1] ? most : next), undefined)?.[0];
}

/** A producer has the drawing of most of its products. */
export function motifOfProducer({ products }: { readonly products: readonly ProductTraits[] }): Drawing {
  return mostOf(products.map(motifOfProduct)) ?? drawn.shop;
}

/** A village has the drawing of its craft. Food is too wide a craft for one: there the thing it makes has its own. */
export function motifOfVillage({ craft, makes }: VillageTraits): Drawing {
  return (craft.id === drawn.foodProcessing.id && namedFood(makes?.vi ?? [])) || motifOfCraft(craft);
}

/** What a village's drawing is decided by. */
export interface VillageTraits {
  readonly craft: Pick<Craft, 'id'>;
  readonly makes?: { readonly vi: readonly string[] } | undefined;
}

/** A sales point has the drawing of its village, or else of the kind of place that it is. */
export function motifOfSalesPoint(point: {
  readonly pointKind: SalesPoint['pointKind'];
  readonly village?: VillageTraits | undefined;
}): Drawing {
  return point.village ? motifOfVillage(point.village) : byPointKind[point.pointKind];
}

/** The drawing that stands for an entry on its card, its page and the map. */
export function motifOf(entry: Entry): Drawing {
  switch (entry.kind) {
    case 'product':
      return motifOfProduct(entry);
    case 'village':
      return motifOfVillage(entry);
    case 'producer':
      return motifOfProducer(entry);
    case 'sales-point':
      return motifOfSalesPoint(entry);
  }
}
