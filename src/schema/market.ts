import { z } from 'zod';
import { described } from './described.ts';

/** Wider regions that sources name instead of countries. */
export const regions = ['europe', 'western-europe', 'eastern-europe', 'middle-east', 'asean'] as const;

/** A country by its ISO 3166-1 alpha-2 code, or one of the {@link regions}. */
export const market = z.union([z.string().regex(/^[A-Z]{2}$/), z.enum(regions)]);

/** Where it has been sold abroad, as a source says. Not a promise that it can be had there now. */
export const exportMarkets = described(z.array(market).min(1).optional(), {
  vi: 'Nơi đã xuất bán theo nguồn: mã nước hai chữ (JP, US) hoặc vùng (europe, middle-east).',
  en: 'Where it has been exported, as a source says: two-letter country codes (JP, US) or a region (europe, middle-east).',
});

export type Market = z.output<typeof market>;
