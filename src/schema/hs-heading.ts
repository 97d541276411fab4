import { z } from 'zod';
import { rule } from './text.ts';

/** The last heading of each chapter of the Harmonized System, 2022 edition, from chapter 01 to 97. Chapter 77 is empty. */
// biome-ignore format: a row of ten chapters is easier to check against the nomenclature than a column of 97.
const lastHeadings = [
  6, 10, 9, 10, 11, 4, 14, 14, 10, 8,
  9, 14, 2, 4, 22, 5, 4, 6, 5, 9,
  6, 9, 9, 4, 30, 21, 16, 53, 42, 6,
  5, 15, 7, 7, 7, 6, 7, 27, 26, 17,
  15, 6, 4, 21, 4, 2, 7, 23, 11, 7,
  13, 12, 11, 8, 16, 9, 5, 11, 11, 6,
  17, 17, 10, 6, 7, 3, 4, 15, 14, 20,
  18, 29, 26, 19, 8, 16, 0, 6, 7, 7,
  13, 15, 11, 87, 49, 9, 16, 7, 8, 33,
  14, 9, 7, 6, 8, 20, 6,
];

/**
 * Whether four digits can be a heading of the Harmonized System of 2022: the chapter exists and has that many headings.
 * The few numbers that lie empty between others (0509, 9204) pass.
 */
export function isHsHeading(digits: string): boolean {
  const last = lastHeadings[Number(digits.slice(0, 2)) - 1] ?? 0;
  const heading = Number(digits.slice(2));
  return /^\d{4}$/.test(digits) && heading >= 1 && heading <= last;
}

/** A heading of the Harmonized System: four digits, no dot. */
export const hsHeading = rule(z.string(), 'not-hs-heading', isHsHeading);
