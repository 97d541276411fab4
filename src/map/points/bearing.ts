import type { Position } from '../ground/position.ts';

/** The eight directions, clockwise from north. */
export const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

export type Direction = (typeof directions)[number];

/** In which direction one point lies as seen from another, to the nearest of eight. */
export function directionFrom([fromLng, fromLat]: Position, [lng, lat]: Position): Direction {
  const east = (lng - fromLng) * Math.cos((((lat + fromLat) / 2) * Math.PI) / 180);
  const eighths = Math.round((Math.atan2(east, lat - fromLat) * 4) / Math.PI);
  return directions[(eighths + 8) % 8] as Direction;
}
