import type { SingleEntry } from '../entries/content-tree.ts';
import type { LoopFields } from '../schema/loop.ts';
import type { Loop, Village } from './model.ts';
import { kilometresBetween } from './nearby.ts';
import type { References } from './references.ts';

/** A day loop with its villages, and how far it is from each to the next. */
export function joinLoop(
  { file, fields }: SingleEntry<LoopFields>,
  index: number,
  references: References,
  villages: ReadonlyMap<string, Village>,
): Loop {
  const stops = fields.stops.flatMap((id, i) => references.find(villages, 'villages', id, file, [index, 'stops', i]) ?? []);
  const legs = stops.slice(1).map((stop, i) => {
    const before = stops[i]?.coordinate;
    return before && stop.coordinate ? kilometresBetween(before, stop.coordinate) : undefined;
  });
  return { id: fields.id, slug: fields.slug, name: fields.name, text: fields.text, stops, legs };
}
