import type { SingleEntry } from '../entries/content-tree.ts';
import { type ProducerFields, producer } from '../schema/producer.ts';
import { syntheticContact, syntheticLanguages } from './contact.ts';
import { bothOf, type Making } from './making.ts';
import { numberedId } from './numbered-id.ts';
import { renamed } from './renamed.ts';
import { inventedAddress, inventedSources } from './sources.ts';

/** Producers like the real ones, each with a name, place and text of its own. */
export function syntheticProducers(count: number, making: Making): SingleEntry<ProducerFields>[] {
  const model = making.models(making.real.producers, 'producers');
  return Array.from({ length: count }, (_, number) => {
    const random = making.random(`producer/${number}`);
    const real = model(number).fields;
    const name = renamed(bothOf(real.name), making.properName());
    const id = numberedId(name.vi, number);
    const fields = producer.parse({
      ...real,
      id,
      name,
      slug: numberedId(name.en, number),
      place: making.places.like(real.place, random),
      website: real.website && inventedAddress(id),
      contact: syntheticContact(id, making.random(`producer/${number}/contact`)),
      answersIn: syntheticLanguages(making.random(`producer/${number}/languages`)),
      text: making.text(random),
      pictures: making.pictures(number, id, name),
      sources: inventedSources(real.sources, id),
    });
    return { id, file: `producers/${id}.json`, fields };
  });
}
