import { z } from 'zod';
import { rule } from './text.ts';

const form = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * A date as precise as its source: `2024`, `2024-03` or `2024-03-04`. A bare year may be written as a number.
 * Refuses days and months that do not exist.
 */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  rule(z.string().regex(form), 'not-a-date', isPossible),
);

/** True where year, month and day, as far as given, exist in the calendar. */
export function isPossible(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?];
  if (year < 1000) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
