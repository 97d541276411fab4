import type { ProducerFields } from '../schema/producer.ts';
import type { FactProducer, Facts, Note } from './facts.ts';
import { placeNow } from './place-now.ts';
import { paragraph, reword } from './reworded.ts';
import { rewordedMakers } from './reworded-makers.ts';
import { slugsFor } from './slug.ts';
import { trustedSources } from './trusted-source.ts';

/** An entry of one JSON file, ready to be checked and written. */
export interface JsonEntry<T> {
  id: string;
  fields: T;
  notes: Note[];
}

/** All producers, with English addresses that no two share. */
export function importProducers(facts: Facts): JsonEntry<ProducerFields>[] {
  const slugs = slugsFor(
    facts.producers.map((fact) => ({ id: fact.id, name: fact.name_en, apart: fact.district_before_2025 ?? undefined })),
  );
  return facts.producers.map((fact) => importProducer(fact, facts, slugs.get(fact.id) as string));
}

/** One producer. Villages of its products decide where in a divided commune it is. */
export function importProducer(fact: FactProducer, facts: Facts, slug: string): JsonEntry<ProducerFields> {
  const villageIds = new Set(facts.products.filter((product) => product.producer_id === fact.id).map((product) => product.village_id));
  const own = facts.villages.filter((village) => villageIds.has(village.id));
  const { place, unplaced } = placeNow(
    { commune: fact.commune_before_2025, district: fact.district_before_2025 },
    facts.communes,
    facts.villages,
    own,
  );
  const sources = trustedSources(fact.id, fact.sources);
  const text = paragraph(reword(fact.id, fact.facts_vi, fact.facts_en, rewordedMakers));
  return {
    id: fact.id,
    fields: {
      id: fact.id,
      name: { vi: fact.name_vi, en: fact.name_en },
      slug,
      kind: fact.kind,
      place,
      ...(fact.website ? { website: fact.website } : {}),
      ...(fact.founded ? { founded: String(fact.founded) } : {}),
      text,
      sources: sources.sources,
    },
    notes: [...sources.notes, ...(unplaced ? [{ kind: 'place' as const, entry: `producer ${fact.id}`, text: unplaced }] : [])],
  };
}
