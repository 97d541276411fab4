import { byName, craftCentres, listed } from '../../catalogue/listing.ts';
import type { Catalogue, Producer, Product, SalesPoint, Village } from '../../catalogue/model.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Settings } from '../../schema/settings.ts';
import type { FinderPlace } from './finder-place.ts';

export type FinderEntry = SalesPoint | Village | Producer;

/** A place of the list: the entry for its words, and what browser code needs of it. */
export interface Listed {
  readonly entry: FinderEntry;
  readonly place: FinderPlace;
}

/** A part of the list, under a heading of its own. */
export interface FinderSection {
  readonly id: 'points' | 'centres' | 'villages' | 'producers';
  readonly places: readonly Listed[];
}

/** The list beside the large map, by name: where to buy, design centres, villages, producers with a point of their own. */
export function finderSections(catalogue: Catalogue, lang: Lang, bounds: Settings['bounds']): FinderSection[] {
  const parts = {
    points: byName(listed(catalogue, 'salesPoints'), lang),
    centres: byName(craftCentres(catalogue), lang),
    villages: byName(catalogue.villages, lang),
    producers: byName(
      catalogue.producers.filter(({ coordinate }) => coordinate),
      lang,
    ),
  };
  return Object.entries(parts).flatMap(([id, entries]) =>
    entries.length > 0
      ? { id: id as FinderSection['id'], places: entries.map((entry) => ({ entry, place: finderPlace(entry, bounds) })) }
      : [],
  );
}

/** What browser code needs of one entry. A point that lies outside the area is a mistake: the place is not drawn. */
export function finderPlace(entry: FinderEntry, { south, north, west, east }: Settings['bounds']): FinderPlace {
  const { coordinate } = entry;
  const precision = coordinate?.precision;
  const inside = coordinate && coordinate.lat >= south && coordinate.lat <= north && coordinate.lng >= west && coordinate.lng <= east;
  const products = productsOf(entry);
  return {
    id: `${entry.kind}:${entry.id}`,
    kind: entry.kind === 'sales-point' ? entry.pointKind : entry.kind,
    ...(inside ? { at: [coordinate.lng, coordinate.lat] } : {}),
    ...(inside && (precision === 'commune' || precision === 'district') ? { middle: precision } : {}),
    crafts: unique([...villagesOf(entry).map(({ craft }) => craft.id), ...products.flatMap(({ craft }) => craft?.id ?? [])]),
    groups: unique(products.map(({ group }) => group.id)),
    ...(isTourist(entry) ? { tourism: true } : {}),
    ...(entry.kind === 'sales-point' && entry.openingHours ? { hours: entry.openingHours } : {}),
  };
}

/** What is made there, or what a source names as sold there. */
function productsOf(entry: FinderEntry): readonly Product[] {
  if (entry.kind !== 'sales-point') return entry.products;
  return [...entry.sells, ...(entry.village?.products ?? [])];
}

function villagesOf(entry: FinderEntry): readonly Village[] {
  if (entry.kind === 'village') return [entry];
  if (entry.kind === 'producer') return entry.villages;
  return entry.village ? [entry.village] : [];
}

function isTourist(entry: FinderEntry): boolean {
  if (entry.kind === 'sales-point') return entry.tiedToTourism;
  return entry.kind === 'village' && entry.ocopTourismPoint !== undefined;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
