import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvCell, csvOf, harmless } from './csv.ts';

/** Reads as a program does, then takes away the apostrophe that the dictionary tells of. */
function readBack(csv: string): string[][] {
  const rows = parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false }) as string[][];
  return rows.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')));
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ' ', 'ạ', 'đ', '1', '\uFEFF') }),
);

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.infiniteStream(text), fc.integer({ min: 1, max: 4 }), (columns, cells, lines) => {
      // A line of one empty cell is an empty line, which readers skip: no table of ours has only one column.
      const rows = Array.from({ length: lines }, () => ['x', ...Array.from({ length: columns }, () => cells.next().value as string)]);
      expect(readBack(csvOf(rows))).toEqual(rows);
    }),
  );
});

test('no text begins as a formula does, numbers are left as they are', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(harmless(value)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
  const cells: CsvCell[] = ['=1+1', '-5', -5, 2.5, true, "'=x", '@sum', '+84', 'plain'];
  expect(csvOf([cells])).toBe("\uFEFF'=1+1,'-5,-5,2.5,true,''=x,'@sum,'+84,plain\r\n");
});
