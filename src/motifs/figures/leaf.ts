import { placed } from '../path.ts';

const blade = 'M0 0C-7 -5 -7 -14 0 -22C7 -14 7 -5 0 0Z';
const midrib = 'M0 0L0 -15';

/** A leaf that grows upward from (x, y), 22 long and 10 wide at scale 1, turned clockwise. */
export function leaf(x: number, y: number, scale = 1, degrees = 0): string {
  return placed(blade, x, y, scale, degrees);
}

/** The middle vein of the same leaf. */
export function leafVein(x: number, y: number, scale = 1, degrees = 0): string {
  return placed(midrib, x, y, scale, degrees);
}
