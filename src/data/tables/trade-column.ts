import type { Both, Product } from '../../catalogue/model.ts';
import type { Cell, CellType, Column } from '../column.ts';

/** A column of one trade fact. */
export function tradeColumn(
  name: string,
  type: CellType,
  meaning: Both,
  of: (trade: Product['trade']) => Cell,
  more: Pick<Column<Product>, 'unit' | 'values'> = {},
): Column<Product> {
  return { name, type, meaning, ...more, of: ({ trade }) => of(trade) };
}

/** The unit of lengths. */
export const centimetres = { unit: { vi: 'cm', en: 'cm' } };
