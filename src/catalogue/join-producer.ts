import type { SingleEntry } from '../entries/content-tree.ts';
import type { ProducerFields } from '../schema/producer.ts';
import { type Joining, singleBase } from './join-entry.ts';
import type { Producer } from './model.ts';
import type { Building } from './mutable.ts';

/** A producer. What it makes and runs comes when relations are made. */
export function joinProducer(entry: SingleEntry<ProducerFields>, join: Joining): Building<Producer> {
  const { fields, file } = entry;
  join.references.checkBounds(fields.coordinate, file);
  return {
    kind: 'producer',
    ...singleBase(entry, join),
    producerKind: fields.kind,
    coordinate: fields.coordinate,
    website: fields.website,
    founded: fields.founded,
    contact: fields.contact,
    answersIn: fields.answersIn ?? [],
    products: [],
    villages: [],
    salesPoints: [],
  };
}
