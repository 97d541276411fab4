import type { Entry } from '../catalogue/model.ts';
import type { Settings } from '../schema/settings.ts';
import { type AnyTable, type DataContext, type Row, rowOf } from './column.ts';
import { type DataHead, dataHead } from './table-json.ts';
import { producers } from './tables/producers.ts';
import { products } from './tables/products.ts';
import { ratings } from './tables/ratings.ts';
import { salesPoints } from './tables/sales-points.ts';
import { villages } from './tables/villages.ts';

const tableOf: Record<Entry['kind'], AnyTable> = { product: products, village: villages, producer: producers, 'sales-point': salesPoints };

/** All that is known of one entry, in the columns of its table; of a product its rating too. */
export function entryJson(entry: Entry, context: DataContext, settings: Settings): DataHead & { entry: Row; rating?: Row } {
  const title = { vi: entry.name.vi, en: entry.name.en ?? entry.name.vi };
  return {
    ...dataHead(title, context, settings),
    entry: rowOf(tableOf[entry.kind].columns, entry, context),
    ...(entry.kind === 'product' ? { rating: rowOf(ratings.columns, entry, context) } : {}),
  };
}
