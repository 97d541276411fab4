import type { Coordinate } from '../schema/coordinate.ts';

/** The side of a square, in degrees: some 11 km. */
const side = 0.1;

/** Kilometres in a degree of latitude; a little less than there are, so that nothing at the very edge is lost. */
const kilometresPerDegree = 111;

/** Things by the square that their point lies in. What is near is looked for in a few of them, not in all. */
export type Squares<T> = ReadonlyMap<string, readonly T[]>;

/** Puts things that have a point into squares. */
export function squaresOf<T extends { readonly coordinate?: Coordinate | undefined }>(things: readonly T[]): Squares<T> {
  return Map.groupBy(
    things.filter(({ coordinate }) => coordinate !== undefined),
    ({ coordinate }) => nameOf(Math.floor((coordinate as Coordinate).lat / side), Math.floor((coordinate as Coordinate).lng / side)),
  );
}

/** All things in the squares that a circle touches, and others a little outside of it. */
export function around<T>(squares: Squares<T>, { lat, lng }: Pick<Coordinate, 'lat' | 'lng'>, kilometres: number): T[] {
  const high = kilometres / kilometresPerDegree;
  // Degrees of longitude are shortest at the edge that is farther from the equator.
  const wide = high / Math.cos(((Math.abs(lat) + high) * Math.PI) / 180);
  const found: T[] = [];
  for (let row = Math.floor((lat - high) / side); row <= Math.floor((lat + high) / side); row += 1) {
    for (let column = Math.floor((lng - wide) / side); column <= Math.floor((lng + wide) / side); column += 1) {
      found.push(...(squares.get(nameOf(row, column)) ?? []));
    }
  }
  return found;
}

function nameOf(row: number, column: number): string {
  return `${row} ${column}`;
}
