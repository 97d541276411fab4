import { z } from 'zod';
import { bilingualLine } from './bilingual.ts';
import { described } from './described.ts';
import { id } from './id.ts';
import { sources } from './source.ts';
import { line } from './text.ts';

/** What a figure counts. */
export const figureUnits = ['product', 'village', 'village-or-craft', 'point', 'site', 'country', 'percent', 'unit'] as const;

/** `figures.json`: a dated figure of the programme, with its source. Never corrected: a newer one is added. */
export const figure = z.strictObject({
  id,
  label: described(bilingualLine(200), { vi: 'Con số này đếm gì.', en: 'What the figure counts.' }),
  value: described(z.union([z.number(), line(40)]), {
    vi: 'Con số; một khoảng thì ghi dạng chữ (5,1–5,5).',
    en: 'The figure; a range is written as text.',
  }),
  atLeast: described(z.literal(true).optional(), { vi: 'Nguồn ghi "hơn", "trên".', en: 'The source says "more than".' }),
  unit: described(z.enum(figureUnits), { vi: 'Đơn vị đếm.', en: 'What is counted.' }),
  asOf: described(line(40), {
    vi: 'Thời điểm của con số: 2024, 2024-04, hoặc như "before 2024", "about 2023", "2026-2030".',
    en: 'When it held: 2024, 2024-04, or as in "before 2024", "about 2023", "2026-2030".',
  }),
  breakdown: described(z.record(z.string(), z.number()).optional(), { vi: 'Con số chia ra.', en: 'How it divides.' }),
  note: described(bilingualLine(400).optional(), { vi: 'Ghi chú.', en: 'A note.' }),
  sources,
});

export type FigureFields = z.output<typeof figure>;
