import { villageDigest } from '../catalogue/translation-digest.ts';
import type { PairedEntry } from '../entries/content-tree.ts';
import { type VillageEnglishFields, type VillageFields, village, villageEnglish } from '../schema/village.ts';
import type { Making } from './making.ts';
import { numberedId } from './numbered-id.ts';
import { renamed } from './renamed.ts';
import { inventedAddress, inventedSources } from './sources.ts';

export type SyntheticVillage = PairedEntry<VillageFields, VillageEnglishFields> &
  Required<Pick<PairedEntry<VillageFields, VillageEnglishFields>, 'en'>>;

/** Villages like the real ones: each keeps the craft and the sayings of one, and has a name, place and text of its own. */
export function syntheticVillages(count: number, making: Making): SyntheticVillage[] {
  const model = making.models(making.real.villages, 'villages');
  return Array.from({ length: count }, (_, number) => {
    const random = making.random(`village/${number}`);
    const { vi, en } = model(number);
    // "Phùng Xá (Mỹ Đức)" tells two villages apart; an invented one needs no such word.
    const bare = (name: string) => name.replace(/\s*\([^)]*\)/g, '');
    const name = renamed({ vi: bare(vi.fields.name), en: bare(en?.fields.name ?? vi.fields.name) }, making.properName());
    const id = numberedId(name.vi, number);
    const place = making.places.like(vi.fields.place, random);
    const text = making.text(random);
    const fields = village.parse({
      ...vi.fields,
      id,
      name: name.vi,
      place,
      coordinate: vi.fields.coordinate && making.places.pointIn(place, vi.fields.coordinate, random),
      counts: vi.fields.counts && { ...vi.fields.counts, households: random.between(20, 900) },
      ocopTourismPoint: vi.fields.ocopTourismPoint && { source: inventedAddress(id) },
      pictures: making.pictures(number, id, name),
      sources: inventedSources(vi.fields.sources, id),
    });
    const english = villageEnglish.parse({
      ...en?.fields,
      name: name.en,
      slug: numberedId(name.en, number),
      translates: villageDigest(fields, text.vi),
    });
    return { id, file: `villages/${id}.md`, vi: { fields, body: text.vi }, en: { fields: english, body: text.en } };
  });
}
