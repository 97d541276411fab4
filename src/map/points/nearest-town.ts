import type { GroundControls } from '../../catalogue/model.ts';
import { kilometresBetween } from '../../catalogue/nearby.ts';
import type { MapPlaceFields } from '../../schema/ground.ts';
import type { Position } from '../ground/position.ts';
import { type Direction, directionFrom } from './bearing.ts';

/** How a point lies to a town: how far as the crow flies, in kilometres, and in which direction from it. */
export interface FromTown {
  readonly town: MapPlaceFields;
  readonly kilometres: number;
  readonly direction: Direction;
}

/** The nearest town that the map names. */
export function nearestTown({ places }: GroundControls, at: Position): FromTown | undefined {
  return townsOf(places, at).sort((a, b) => a.kilometres - b.kilometres)[0];
}

/** The city itself: the town of the first rank. */
export function fromCity({ places }: GroundControls, at: Position): FromTown | undefined {
  return townsOf(places, at).find(({ town }) => town.rank === 1);
}

function townsOf(places: readonly MapPlaceFields[], at: Position): FromTown[] {
  const latLng = ([lng, lat]: Position) => ({ lat, lng });
  return places
    .filter(({ kind }) => kind === 'town')
    .map((town) => ({ town, kilometres: kilometresBetween(latLng(town.at), latLng(at)), direction: directionFrom(town.at, at) }));
}
