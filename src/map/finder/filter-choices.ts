import type { FinderSection } from './finder-sections.ts';
import { type PlaceKind, placeKinds } from './place-kind.ts';

/** What the list can be narrowed down by: only what would show something, with how many places it would show. */
export interface FilterChoices {
  readonly kinds: ReadonlyMap<PlaceKind, number>;
  readonly crafts: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  /** Places whose opening hours are known. */
  readonly hours: number;
}

/** Counts them. */
export function filterChoices(sections: readonly FinderSection[]): FilterChoices {
  const places = sections.flatMap((section) => section.places.map(({ place }) => place));
  const kinds = counted(places.map(({ kind }) => kind));
  return {
    kinds: new Map(placeKinds.flatMap((kind) => (kinds.has(kind) ? [[kind, kinds.get(kind) as number]] : []))),
    crafts: counted(places.flatMap(({ crafts }) => crafts)),
    groups: counted(places.flatMap(({ groups }) => groups)),
    hours: places.filter(({ hours }) => hours !== undefined).length,
  };
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
