import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { inquiryProducts } from './groups.ts';
import { sampleRecord } from './sample.ts';
import { type ListedProduct, listCsv, listTable } from './table.ts';
import { workbookOf } from './workbook.client.ts';

const context = { lang: 'en', day: '2026-11-24', origin: 'https://directory.example' } as const;
const record = sampleRecord('hat', 'Hat', { id: 'chuong', name: 'Chuông Cooperative', nameVi: 'Hợp tác xã Chuông' });
const listed = (more: Partial<ListedProduct> = {}): ListedProduct => ({
  ...(inquiryProducts([record], []) as [ListedProduct])[0],
  ...more,
});

/** The one product's row by its headings. */
function cellsOf(product: ListedProduct) {
  const [heading, row] = listTable([product], context) as [string[], (string | number)[]];
  return Object.fromEntries(heading.map((label, index) => [label, row[index]]));
}

test('a row says what is known, what is not provided, and leaves empty what makes no sense', () => {
  expect(cellsOf(listed({ quantity: { value: 500, unit: 'piece' }, note: 'For spring' }))).toMatchObject({
    Id: 'hat',
    'Name in English': 'Hat',
    'Name in Vietnamese': 'Hat (vi)',
    Maker: 'Chuông Cooperative',
    Place: 'Phương Trung',
    Stars: 4,
    Rating: '4 stars, rated in the 2023 round',
    'On 2026-11-24': 'stands',
    'Ends on, at the earliest': '2027-03-04',
    'Minimum order': 'Not provided: ask the producer',
    'Shelf life': '',
    Page: 'https://directory.example/en/products/hat/',
    Quantity: 500,
    Unit: 'pieces',
    'Your note': 'For spring',
  });
});

test('what is known of a question without answering it stands in its cell as it is said on the page', () => {
  const hinted = { ...record, hints: { price: ['The price given held until 2 May 2026: ask for today’s.'] } };
  expect(cellsOf(listed({ record: hinted })).Price).toBe('The price given held until 2 May 2026: ask for today’s.');
});

describe('any name and note comes back whole', () => {
  const wild = fc.oneof(
    fc.constantFrom('toString', '__proto__', '_x000D_', '=1+1', '007', 'TRUE'),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '=', '+', '-', '@', '<', '&', '%', 'ệ', '🎋', ' ', '\t', '_x000D_'),
      maxLength: 60,
    }),
  );
  // What cannot stand in XML or a line is no name.
  const text = wild.map((each) =>
    each
      .toWellFormed()
      .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
      .trim(),
  );

  test('from CSV, where no cell is a formula', () => {
    fc.assert(
      fc.property(text, text, (name, note) => {
        const file = listCsv([listed({ names: { en: name, vi: name }, note })], context);
        expect(file.startsWith('\uFEFF')).toBe(true);
        const [row] = parse(file, { bom: true, columns: true }) as [Record<string, string>];
        const read = (cell: string | undefined) => cell?.replace(/^'(?='*[=+\-@＝＋－＠])/, '');
        expect(read(row['Name in English'])).toBe(name);
        expect(read(row['Your note'])).toBe(note.normalize('NFC'));
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  test('from Excel, by another reader than the writer, as text', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (name, note) => {
        const table = listTable([listed({ names: { en: name, vi: name }, note, quantity: { value: 2.5, unit: 'kg' } })], context);
        const blob = await workbookOf(table, 'OCOP');
        const book = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
        const rows = book.sheets[0]?.rows ?? [];
        expect(rows.map((row) => table[0]?.map((_, column) => row[column] ?? ''))).toEqual(table);
      }),
      { numRuns: 40 },
    );
  });
});
