import { englishFileOf, type PairedEntry, type SingleEntry } from '../entries/content-tree.ts';
import type { BilingualLine } from '../schema/bilingual.ts';
import type { PictureFields } from '../schema/picture.ts';
import type { PlaceFields } from '../schema/place.ts';
import type { Source } from '../schema/source.ts';
import type { Places } from './join-places.ts';
import type { joinTaxonomy } from './join-taxonomy.ts';
import type { Localised, Picture, Place } from './model.ts';
import { paragraph, proseOf } from './prose.ts';
import type { References } from './references.ts';

/** What joining any entry needs: the places and terms it may name, and where to report what is not there. */
export interface Joining {
  readonly references: References;
  readonly places: Places;
  readonly taxonomy: ReturnType<typeof joinTaxonomy>;
}

/** What every entry of two Markdown files has. */
export function pairedBase<
  F extends { id: string; name: string; place: PlaceFields; sources: Source[]; pictures?: PictureFields[] | undefined },
  E extends { name: string; slug: string; summary?: string | undefined; translates: string },
>({ id, file, vi, en }: PairedEntry<F, E>, digest: string, join: Joining) {
  return {
    id,
    slug: en?.fields.slug,
    name: { vi: vi.fields.name, en: en?.fields.name },
    summary: { en: en?.fields.summary },
    text: { vi: proseOf(vi), en: en && proseOf(en) },
    englishOutdated: en !== undefined && en.fields.translates !== digest,
    place: joinPlace(vi.fields.place, file, join),
    pictures: picturesOf(vi.fields.pictures, file),
    sources: [...vi.fields.sources],
    files: { vi: file, en: englishFileOf(file) },
  };
}

interface SingleFields {
  name: BilingualLine;
  slug?: string | undefined;
  text: BilingualLine;
  place: PlaceFields;
  sources: Source[];
  pictures?: PictureFields[] | undefined;
}

/** What every entry of one JSON file has. */
export function singleBase({ id, file, fields }: SingleEntry<SingleFields>, join: Joining) {
  return {
    id,
    slug: fields.slug,
    name: fields.name,
    summary: {},
    text: { vi: paragraph(fields.text.vi), en: fields.text.en === undefined ? undefined : paragraph(fields.text.en) },
    englishOutdated: false,
    place: joinPlace(fields.place, file, join),
    pictures: picturesOf(fields.pictures, file),
    sources: [...fields.sources],
    files: { vi: file, en: file },
  };
}

/** A value of both files: absent where the Vietnamese file has none. */
export function localised<T>(vi: T | undefined, en: T | undefined): Localised<T> | undefined {
  return vi === undefined ? undefined : { vi, en };
}

/** Pictures lie beside their entry. */
function picturesOf(pictures: readonly PictureFields[] | undefined, entryFile: string): Picture[] {
  const folder = entryFile.slice(0, entryFile.lastIndexOf('/') + 1);
  return (pictures ?? []).map((picture) => ({ ...picture, file: folder + picture.file }));
}

function joinPlace(fields: PlaceFields, file: string, { references, places }: Joining): Place {
  const commune = (id: string, at: PropertyKey[]) => references.find(places.communes, 'communes', id, file, ['place', ...at]);
  return {
    commune: fields.commune ? commune(fields.commune, ['commune']) : undefined,
    basis: fields.basis,
    candidates: (fields.candidates ?? []).flatMap((id, i) => commune(id, ['candidates', i]) ?? []),
    communeBefore2025: fields.communeBefore2025,
    districtBefore2025: fields.districtBefore2025
      ? references.find(places.districts, 'districts', fields.districtBefore2025, file, ['place', 'districtBefore2025'])
      : undefined,
  };
}
