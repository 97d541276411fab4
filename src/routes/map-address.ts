import type { Lang } from '../i18n/locales.ts';
import { addressOf } from './address.ts';

/** Something that the large map can open on: an entry with a point of its own, or a commune by its middle. */
export interface MapSpot {
  readonly kind: 'village' | 'sales-point' | 'commune';
  readonly id: string;
}

/**
 * The large map, opened on one spot: `/en/sales-points/?at=village:van-phuc#map`. Without script it is the page of
 * sales points at its map.
 */
export function mapAddress({ kind, id }: MapSpot, lang: Lang): string {
  return `${addressOf({ page: 'listing', of: 'salesPoints' }, lang)}?at=${kind}:${id}#map`;
}

/** The large map with a day loop drawn on it. */
export function loopMapAddress(loopId: string, lang: Lang): string {
  return `${addressOf({ page: 'listing', of: 'salesPoints' }, lang)}?loop=${loopId}#map`;
}
