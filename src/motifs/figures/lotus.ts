import { placed } from '../path.ts';

/** Petals of an open lotus seen from the side, its foot at (0, 0), 38 wide and 22 high. */
const middle = 'M0 0C-8 -6 -7 -15 0 -22C7 -15 8 -6 0 0Z';
const side = 'M0 0C-9 -2 -14 -9 -12.5 -18C-9 -17 -6.5 -15 -4.5 -12.5';
const outer = 'M0 0C-10 2 -17 -3 -19 -10C-17 -11 -14.5 -11 -12.5 -10';
const whole =
  'M0 0C-10 2 -17 -3 -19 -10C-17 -11 -14.5 -11 -12.5 -10C-13 -13 -13 -15 -12.5 -18C-9 -17 -6.5 -15 -4.5 -12.5C-4 -16 -2 -20 0 -22C2 -20 4 -16 4.5 -12.5C6.5 -15 9 -17 12.5 -18C13 -15 13 -13 12.5 -10C14.5 -11 17 -11 19 -10C17 -3 10 2 0 0Z';

/** The outline of a lotus flower as one closed shape. */
export function lotusShape(x: number, y: number, scale = 1, degrees = 0): string {
  return placed(whole, x, y, scale, degrees);
}

/** Its middle petal as a closed shape, for the accent. */
export function lotusHeart(x: number, y: number, scale = 1, degrees = 0): string {
  return placed(middle, x, y, scale, degrees);
}

/** The lines of its petals. */
export function lotusLines(x: number, y: number, scale = 1, degrees = 0): string {
  const left = side + outer;
  return placed(middle + left, x, y, scale, degrees) + placed(left, x, y, scale, degrees, -1);
}
