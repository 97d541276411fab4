import type { ContentTree } from '../entries/content-tree.ts';
import type { Coordinate } from '../schema/coordinate.ts';
import type { PlaceFields } from '../schema/place.ts';
import type { Random } from './random.ts';

/** A commune of before July 2025, and what it went into. */
interface OldUnit {
  readonly name: string;
  readonly district: string;
  readonly communes: readonly string[];
}

/** Makes places out of the real communes and what they were formed from: each is one that the check believes. */
export class Places {
  readonly #tree: ContentTree;
  readonly #whole: readonly OldUnit[];
  readonly #divided: readonly OldUnit[];

  constructor(tree: ContentTree) {
    this.#tree = tree;
    const units = oldUnits(tree);
    this.#whole = units.filter(({ communes }) => communes.length === 1);
    this.#divided = units.filter(({ communes }) => communes.length > 1);
  }

  /** Another place of which as much is known as of this one. */
  like(model: PlaceFields, random: Random): PlaceFields {
    const divided = model.candidates !== undefined || model.basis === 'divided-unit';
    if (!model.communeBefore2025) return model.districtBefore2025 ? { districtBefore2025: random.pick(this.#tree.districts).id } : {};
    const unit = random.pick(divided && this.#divided.length > 0 ? this.#divided : this.#whole);
    const before = { communeBefore2025: unit.name, districtBefore2025: unit.district };
    const candidates = model.candidates && unit.communes.length > 1 ? { candidates: [...unit.communes] } : {};
    if (!model.commune) return { ...candidates, ...before };
    return { commune: random.pick(unit.communes), basis: model.basis, ...candidates, ...before };
  }

  /** A point in a place, as near as this one is; none where nothing is known of the place. */
  pointIn(place: PlaceFields, model: Coordinate, random: Random): Coordinate | undefined {
    const id = place.commune ?? place.candidates?.[0];
    const inDistrict = this.#tree.communes.filter(({ fields }) => fields.districtsBefore.includes(place.districtBefore2025 ?? ''));
    const commune = id ? this.#tree.communes.find((each) => each.id === id) : inDistrict[0];
    if (!commune) return undefined;
    const { lat, lng } = commune.fields;
    if (!id) return { lat, lng, precision: 'district', basis: 'district-list' };
    if (model.precision === 'commune' || model.precision === 'district') return { lat, lng, precision: 'commune', basis: 'commune-list' };
    const { south, north, west, east } = this.#tree.settings.bounds;
    const near = (middle: number, least: number, most: number) =>
      Math.round(Math.min(most, Math.max(least, middle + (random.fraction() - 0.5) * 0.03)) * 10_000) / 10_000;
    return { lat: near(lat, south, north), lng: near(lng, west, east), precision: model.precision, basis: model.basis };
  }
}

/** Every old unit in every former district that it may have been in, with what the check takes for its successors. */
function oldUnits(tree: ContentTree): OldUnit[] {
  const units = new Map<string, { name: string; district: string; communes: string[]; rest: boolean }>();
  for (const { id, fields } of tree.communes) {
    for (const district of fields.districtsBefore) {
      for (const { name, part } of fields.formedFrom) {
        const key = `${district}/${name}`;
        const unit = units.get(key) ?? { name, district, communes: [], rest: false };
        unit.communes.push(id);
        unit.rest ||= part === 'rest';
        units.set(key, unit);
      }
    }
  }
  // A rest alone has its other parts in communes of other districts: it is neither whole nor known to be divided here.
  return [...units.values()].filter(({ rest, communes }) => !rest || communes.length > 1);
}
