import type { SalesPointFields } from '../schema/sales-point.ts';
import { englishAddress, operatorsInEnglish } from './english-address.ts';
import type { FactSalesPoint, Facts, Note } from './facts.ts';
import { fullDistrict, placeNow } from './place-now.ts';
import { coordinateOf } from './point.ts';
import type { JsonEntry } from './producer.ts';
import { paragraph, reword } from './reworded.ts';
import { rewordedMakers } from './reworded-makers.ts';
import { slugsFor } from './slug.ts';
import { trustedSources } from './trusted-source.ts';

/** All sales points, with English addresses that no two share. */
export function importSalesPoints(facts: Facts): JsonEntry<SalesPointFields>[] {
  const slugs = slugsFor(
    facts.salesPoints.map((fact) => ({ id: fact.id, name: fact.name_en, apart: fact.district_before_2025 ?? undefined })),
  );
  return facts.salesPoints.map((fact) => importSalesPoint(fact, facts, slugs.get(fact.id) as string));
}

/** One sales point. Who runs it is a reference where that is a producer of the directory. */
export function importSalesPoint(fact: FactSalesPoint, facts: Facts, slug: string): JsonEntry<SalesPointFields> {
  const own = facts.villages.filter((village) => village.id === fact.village_id);
  const { place, unplaced } = placeNow(
    { commune: fact.commune_before_2025, district: fact.district_before_2025 },
    facts.communes,
    facts.villages,
    own,
  );
  const sources = trustedSources(fact.id, fact.sources);
  const operator = facts.producers.find((producer) => producer.name_vi.toLowerCase() === fact.operated_by?.toLowerCase())?.id;
  const operatorEn = fact.operated_by ? operatorsInEnglish[fact.operated_by] : undefined;
  const coordinate = coordinateOf(fact);
  const addressVi = fact.address_vi
    ? tidyAddress(fact.address_vi, place.communeBefore2025, fullDistrict(facts.communes, fact.district_before_2025 ?? ''))
    : undefined;
  const addressEn = addressVi ? englishAddress(addressVi) : undefined;
  const text = paragraph(reword(fact.id, fact.facts_vi, fact.facts_en, rewordedMakers));
  const notes: Note[] = [
    ...sources.notes,
    ...(unplaced ? [{ kind: 'place' as const, entry: `sales point ${fact.id}`, text: unplaced }] : []),
    ...(fact.operated_by && !operator && !operatorEn
      ? [{ kind: 'wording' as const, entry: fact.id, text: `no English for the operator "${fact.operated_by}"` }]
      : []),
    ...(addressVi && !addressEn ? [{ kind: 'wording' as const, entry: fact.id, text: `no English for the address "${addressVi}"` }] : []),
  ];
  return {
    id: fact.id,
    fields: {
      id: fact.id,
      name: { vi: fact.name_vi, en: fact.name_en },
      slug,
      kind: fact.kind,
      ...(addressVi ? { address: { vi: addressVi, ...(addressEn ? { en: addressEn } : {}) } } : {}),
      place,
      ...(coordinate ? { coordinate } : {}),
      ...(fact.opened ? { opened: String(fact.opened) } : {}),
      tiedToTourism: fact.tied_to_tourism,
      ...(fact.village_id ? { village: fact.village_id } : {}),
      ...(operator ? { operator } : {}),
      ...(fact.operated_by && !operator ? { operatedBy: { vi: fact.operated_by, ...(operatorEn ? { en: operatorEn } : {}) } } : {}),
      text,
      sources: sources.sources,
    },
    notes,
  };
}

/** `Xã/phường Duyên Thái, Thường Tín` left open what the units were; the place knows. */
function tidyAddress(address: string, unit: string | undefined, district: string | undefined): string {
  if (!address.startsWith('Xã/phường ') || !unit || !district) return address;
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1)}, ${district} (tên cũ)`;
}
