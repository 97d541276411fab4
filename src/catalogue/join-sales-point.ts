import type { SingleEntry } from '../entries/content-tree.ts';
import type { SalesPointFields } from '../schema/sales-point.ts';
import { type Joining, singleBase } from './join-entry.ts';
import type { Producer, SalesPoint, Village } from './model.ts';
import type { Building } from './mutable.ts';

/** A sales point with the village it is in and the producer that runs it. What it sells comes when relations are made. */
export function joinSalesPoint(
  entry: SingleEntry<SalesPointFields>,
  join: Joining,
  villages: ReadonlyMap<string, Village>,
  producers: ReadonlyMap<string, Producer>,
): Building<SalesPoint> {
  const { fields, file } = entry;
  const { references } = join;
  references.checkBounds(fields.coordinate, file);
  return {
    kind: 'sales-point',
    ...singleBase(entry, join),
    pointKind: fields.kind,
    address: fields.address,
    coordinate: fields.coordinate,
    opened: fields.opened,
    openingHours: fields.openingHours,
    tiedToTourism: fields.tiedToTourism,
    village: fields.village ? references.find(villages, 'villages', fields.village, file, ['village']) : undefined,
    operator: fields.operator ? references.find(producers, 'producers', fields.operator, file, ['operator']) : undefined,
    operatedBy: fields.operatedBy,
    sells: [],
  };
}
