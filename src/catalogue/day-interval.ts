/** Two days in `YYYY-MM-DD`, the first not after the last. Days compare as text. */
export interface DayInterval {
  readonly first: string;
  readonly last: string;
}

/** The days that a date of any precision covers: `2024` is all of that year. */
export function daysOf(partial: string): DayInterval {
  const [year, month, day] = partial.split('-');
  if (day) return { first: partial, last: partial };
  if (month) return { first: `${partial}-01`, last: `${partial}-${pad(lastDay(Number(year), Number(month)))}` };
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/**
 * The same day some months later. Where that month is shorter, its last day: 36 months from 29 February 2024
 * end on 28 February 2027, as Vietnam's civil code counts (article 148).
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return `${newYear}-${pad(newMonth)}-${pad(Math.min(date, lastDay(newYear, newMonth)))}`;
}

/** The day so many days later; earlier where they are negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
