import type { SingleEntry } from '../entries/content-tree.ts';
import type { ProducerFields } from '../schema/producer.ts';
import { type SalesPointFields, salesPoint } from '../schema/sales-point.ts';
import { bothOf, type Making } from './making.ts';
import { numberedId } from './numbered-id.ts';
import { renamed } from './renamed.ts';
import { inventedSources } from './sources.ts';
import type { SyntheticVillage } from './village.ts';

/** Sales points like the real ones; where a real one has a village or an operator, these have one of the invented. */
export function syntheticSalesPoints(
  count: number,
  making: Making,
  villages: readonly SyntheticVillage[],
  producers: readonly SingleEntry<ProducerFields>[],
): SingleEntry<SalesPointFields>[] {
  const model = making.models(making.real.salesPoints, 'sales points');
  return Array.from({ length: count }, (_, number) => {
    const random = making.random(`sales-point/${number}`);
    const real = model(number).fields;
    const name = renamed(bothOf(real.name), making.properName());
    const id = numberedId(name.vi, number);
    const village = real.village ? random.pickSkewed(villages) : undefined;
    const place = village?.vi.fields.place ?? making.places.like(real.place, random);
    const fields = salesPoint.parse({
      ...real,
      id,
      name,
      slug: numberedId(name.en, number),
      place,
      coordinate: real.coordinate && making.places.pointIn(place, real.coordinate, random),
      village: village?.id,
      operator: real.operator && random.pickSkewed(producers).id,
      text: making.text(random),
      pictures: making.pictures(number, id, name),
      sources: inventedSources(real.sources, id),
    });
    return { id, file: `sales-points/${id}.json`, fields };
  });
}
