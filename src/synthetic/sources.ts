import type { Source } from '../schema/source.ts';

/** An address on a domain that nobody can own: an invented entry must not cite a real page. */
export function inventedAddress(id: string, number = 0): string {
  return `https://source.example/${id}/${number + 1}`;
}

/** As many sources as a real entry has, with titles and days as they are, at addresses that lead nowhere. */
export function inventedSources(real: readonly Source[], id: string): Source[] {
  return real.map((source, number) => ({ ...source, url: inventedAddress(id, number) }));
}
