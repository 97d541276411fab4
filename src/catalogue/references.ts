import type { ContentTree } from '../entries/content-tree.ts';
import { englishFileOf } from '../entries/content-tree.ts';
import type { Fault, Position, Problem } from '../entries/fault.ts';
import { nearest } from '../entries/nearest.ts';
import { fieldName } from '../entries/validate.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Coordinate } from '../schema/coordinate.ts';
import type { Places } from './join-places.ts';

/** Finds where a field of a file stands, if that is known. */
export type Locate = (file: string, at: readonly PropertyKey[]) => Position | undefined;

/** Follows references between entries and collects what does not hold. */
export class References {
  readonly faults: Fault[] = [];
  readonly #tree: ContentTree;
  readonly #locate: Locate;

  constructor(tree: ContentTree, locate: Locate) {
    this.#tree = tree;
    this.#locate = locate;
  }

  /** The thing of that id; where there is none, a fault with the nearest id, and nothing. */
  find<T>(known: ReadonlyMap<string, T>, collection: CollectionName, id: string, file: string, at: readonly PropertyKey[]): T | undefined {
    const found = known.get(id);
    if (found === undefined)
      this.report(file, at, { kind: 'unknown-reference', value: id, collection, nearest: nearest(id, known.keys()) });
    return found;
  }

  report(file: string, at: readonly PropertyKey[], problem: Problem): void {
    // In a file that holds a list, the first part of the path is the place in the list, not a field.
    const field = fieldName(typeof at[0] === 'number' ? at.slice(1) : at);
    this.faults.push({ file, field, position: this.#locate(file, at), problem });
  }

  /** A point outside the box of the settings is a slip (often latitude and longitude swapped). */
  checkBounds(coordinate: Coordinate | undefined, file: string): void {
    if (!coordinate) return;
    const { south, north, west, east } = this.#tree.settings.bounds;
    const { lat, lng } = coordinate;
    if (lat >= south && lat <= north && lng >= west && lng <= east) return;
    this.report(file, ['coordinate', 'lat'], {
      kind: 'outside-bounds',
      value: `${lat}, ${lng}`,
      bounds: `${south}–${north}, ${west}–${east}`,
    });
  }

  /** An English address may belong to one entry of its kind only; nor may it be another entry's id fallback. */
  checkSlugs(): void {
    const pairs = (entries: ContentTree['products'] | ContentTree['villages']) =>
      entries.map(({ id, file, en }) => ({ address: en?.fields.slug ?? id, file: en ? englishFileOf(file) : file }));
    const singles = (entries: ContentTree['producers'] | ContentTree['salesPoints']) =>
      entries.map(({ id, file, fields }) => ({ address: fields.slug ?? id, file }));
    const { products, villages, producers, salesPoints } = this.#tree;
    for (const kind of [pairs(products), pairs(villages), singles(producers), singles(salesPoints)]) {
      const seen = new Map<string, string>();
      for (const { address, file } of kind) {
        const other = seen.get(address);
        if (other) this.report(file, ['slug'], { kind: 'duplicate-slug', value: address, other });
        else seen.set(address, file);
      }
    }
  }

  /** A commune that contradicts the old unit, or a product in another commune's folder. */
  checkPlaces(places: Places): void {
    const { products, villages, producers, salesPoints } = this.#tree;
    for (const { file, vi } of [...products, ...villages]) this.#checkPlace(places, vi.fields.place, file);
    for (const { file, fields } of [...producers, ...salesPoints]) this.#checkPlace(places, fields.place, file);
    for (const { file, vi } of products) this.#checkFolder(places, vi.fields.place, file);
  }

  /** Search words may be tied only to a craft or group that is there. */
  checkSearchWords({
    crafts,
    groups,
  }: {
    readonly crafts: ReadonlyMap<string, unknown>;
    readonly groups: ReadonlyMap<string, unknown>;
  }): void {
    for (const [index, { file, fields }] of this.#tree.searchWords.entries()) {
      if (fields.craft) this.find(crafts, 'crafts', fields.craft, file, [index, 'craft']);
      if (fields.group) this.find(groups, 'groups', fields.group, file, [index, 'group']);
    }
  }

  /** A suggestion of HS headings may be tied only to a craft that is there. */
  checkHsSuggestions({ crafts }: { readonly crafts: ReadonlyMap<string, unknown> }): void {
    for (const [index, { file, fields }] of this.#tree.hsSuggestions.entries())
      if (fields.craft) this.find(crafts, 'crafts', fields.craft, file, [index, 'craft']);
  }

  #checkPlace(
    places: Places,
    place: { commune?: string | undefined; communeBefore2025?: string | undefined; districtBefore2025?: string | undefined },
    file: string,
  ) {
    if (!place.commune || !place.communeBefore2025 || !place.districtBefore2025 || !places.communes.has(place.commune)) return;
    const expected = places.successors(place.communeBefore2025, place.districtBefore2025);
    if (expected.length === 0 || expected.includes(place.commune)) return;
    this.report(file, ['place', 'commune'], { kind: 'commune-contradicts', value: place.commune, old: place.communeBefore2025, expected });
  }

  #checkFolder(places: Places, place: { commune?: string | undefined; basis?: string | undefined }, file: string): void {
    const folder = file.split('/').at(-2) ?? '';
    const expected = place.commune && place.basis !== 'inferred' ? place.commune : unknownCommuneFolder;
    if (folder === expected || (place.commune && !places.communes.has(place.commune))) return;
    if (place.basis === 'inferred' && folder === place.commune) return;
    this.report(file, [], { kind: 'wrong-folder', folder, expected });
  }
}

/** Where products lie whose current commune is not known. */
export const unknownCommuneFolder = 'chua-ro-xa';
