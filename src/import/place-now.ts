import type { PlaceFields } from '../schema/place.ts';
import type { FactCommune, FactVillage } from './facts.ts';
import { destinationsOf, readUnit, type UnitKind } from './former-unit.ts';
import { slugOf } from './slug.ts';

/** A place, and what a person should know about how it was found. */
export interface FoundPlace {
  place: PlaceFields;
  unplaced?: string;
}

/** The full name of a former district from a full or bare one: `Gia Lâm` becomes `huyện Gia Lâm`. */
export function fullDistrict(communes: readonly FactCommune[], name: string): string | undefined {
  const all = new Set(communes.flatMap((commune) => commune.districts_before));
  return all.has(name) ? name : [...all].find((full) => full.replace(/^(quận|huyện|thị xã) /u, '') === name);
}

/** The id of a former district: `huyện Gia Lâm` becomes `gia-lam`. */
export function districtId(full: string): string {
  return slugOf(full.replace(/^(quận|huyện|thị xã) /u, ''));
}

const mergedInto = /^(.+?), nhập vào (.+)$/u;

/** The old communes of a village: one, or the two that its name spans ("xã Tân Hòa và xã Cộng Hòa"). */
function oldCommunesOf(village: FactVillage): { kind: UnitKind; name: string; into?: string }[] {
  const text = village.commune_before_2025;
  if (!text) return [];
  const [, before, into] = mergedInto.exec(text) ?? [];
  return (before ?? text).split(' và ').flatMap((part) => {
    const unit = readUnit(part);
    return unit ? [{ ...unit, ...(into ? { into } : {}) }] : [];
  });
}

/**
 * Finds today's commune for an entry that names a commune before July 2025.
 * One destination that took the unit whole: certain. Several, or only "the rest": the entry's own village decides
 * where it lies in the same old commune and its commune is certain; otherwise the parts are candidates. A unit that
 * is in no list was merged before 2025: a village of the same old commune says into which.
 */
export function placeNow(
  old: { commune: string | null; district: string | null },
  communes: readonly FactCommune[],
  villages: readonly FactVillage[],
  ownVillages: readonly FactVillage[],
): FoundPlace {
  const district = old.district ? fullDistrict(communes, old.district) : undefined;
  const place: PlaceFields = district ? { districtBefore2025: districtId(district) } : {};
  if (old.district && !district) return { place, unplaced: `district not among the 30: ${old.district}` };
  if (!old.commune) return { place };
  if (!district) return { place: { ...place, communeBefore2025: old.commune } };

  const given = readUnit(old.commune) ?? { name: old.commune };
  const sameOldCommune = (village: FactVillage) =>
    fullDistrict(communes, village.district_before_2025 ?? '') === district &&
    oldCommunesOf(village).some((unit) => unit.name === given.name && (!('kind' in given) || given.kind === unit.kind));
  const neighbours = villages.filter(sameOldCommune);
  const neighbourUnit = neighbours.flatMap(oldCommunesOf).find((unit) => unit.name === given.name);

  const direct = destinationsOf(communes, given, district);
  const kind = direct[0]?.unit.kind ?? ('kind' in given ? given.kind : neighbourUnit?.kind);
  const named = { ...place, communeBefore2025: kind ? `${kind} ${given.name}` : given.name };

  const certain = ownVillages.filter(sameOldCommune).find((village) => village.commune_current);
  const ids = [...new Set(direct.map(({ commune }) => commune.id))];
  if (direct.length === 1 && !direct[0]?.unit.rest) return { place: { ...named, commune: ids[0] as string, basis: 'whole-unit' } };
  if (direct.length > 0) {
    const own = certain && communes.find((commune) => commune.name_vi === certain.commune_current);
    if (own) return { place: { ...named, commune: own.id, basis: 'divided-unit' } };
    if (ids.length > 1) return { place: { ...named, candidates: ids } };
    return { place: named, unplaced: `${named.communeBefore2025}: only "the rest" of it is listed` };
  }

  const merged = neighbourUnit?.into ? readUnit(neighbourUnit.into) : undefined;
  const afterMerger = merged ? destinationsOf(communes, merged, district) : [];
  if (afterMerger.length === 1 && !afterMerger[0]?.unit.rest) {
    return { place: { ...named, commune: (afterMerger[0] as { commune: FactCommune }).commune.id, basis: 'whole-unit' } };
  }
  const mergedIds = [...new Set(afterMerger.map(({ commune }) => commune.id))];
  if (mergedIds.length > 1) return { place: { ...named, candidates: mergedIds } };
  const told = neighbours.find((village) => village.commune_current && basisOf(village.commune_basis ?? '') === 'whole-unit');
  const toldCommune = told && communes.find((commune) => commune.name_vi === told.commune_current);
  if (toldCommune) return { place: { ...named, commune: toldCommune.id, basis: 'whole-unit' } };
  return { place: named, unplaced: `${named.communeBefore2025} (${district}) is in no list of origins` };
}

/** The place of a village: its facts already name the current commune, or the parts that come into question. */
export function villagePlace(village: FactVillage, communes: readonly FactCommune[]): FoundPlace {
  const byName = (name: string) => {
    const found = communes.find((commune) => commune.name_vi === name);
    if (!found) throw new Error(`${village.id}: no current commune is called ${name}`);
    return found.id;
  };
  const district = village.district_before_2025 ? fullDistrict(communes, village.district_before_2025) : undefined;
  const place: PlaceFields = {
    ...(village.commune_before_2025 ? { communeBefore2025: village.commune_before_2025 } : {}),
    ...(district ? { districtBefore2025: districtId(district) } : {}),
  };
  if (village.commune_current) {
    const basis = basisOf(village.commune_basis ?? '');
    return { place: { commune: byName(village.commune_current), basis, ...place } };
  }
  if (village.commune_candidates.length > 1) {
    const candidates = village.commune_candidates.map(byName);
    return village.commune_point_in
      ? { place: { commune: byName(village.commune_point_in), basis: 'inferred', candidates, ...place } }
      : { place: { candidates, ...place } };
  }
  return { place, unplaced: 'no current commune and no candidates' };
}

function basisOf(text: string): 'source' | 'whole-unit' | 'divided-unit' {
  if (text.startsWith('http')) return 'whole-unit';
  return text.includes('a listed source names this unit') ? 'source' : 'divided-unit';
}
