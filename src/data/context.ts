import { entryChange, type LastChanges } from '../catalogue/last-change.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { DataContext } from './column.ts';

/** What the tables need, from what every page has. */
export function dataContext({ catalogue, changes }: { catalogue: Catalogue; changes: LastChanges }, origin: URL | undefined): DataContext {
  return { catalogue, origin: origin?.origin ?? '', changedOn: (entry) => entryChange(entry, changes)?.last.slice(0, 10) };
}
