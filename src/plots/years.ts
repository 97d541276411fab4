/** Every year from the first to the last that occurs, so that a year without anything shows as such. */
export function yearsBetween(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** The year of a date as precise as it is known. */
export function yearOf(partial: string): number {
  return Number(partial.slice(0, 4));
}
