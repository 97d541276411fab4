import type { PairedEntry } from '../entries/content-tree.ts';
import type { VillageEnglishFields, VillageFields } from '../schema/village.ts';
import { type Joining, localised, pairedBase } from './join-entry.ts';
import type { Village } from './model.ts';
import type { Building } from './mutable.ts';
import { villageDigest } from './translation-digest.ts';

/** A village with what it names; it enters its craft. What it has comes when relations are made. */
export function joinVillage(entry: PairedEntry<VillageFields, VillageEnglishFields>, join: Joining): Building<Village> {
  const { vi, en, file } = entry;
  const { fields } = vi;
  const { references, taxonomy } = join;
  const craft = references.find(taxonomy.crafts, 'crafts', fields.craft, file, ['craft']);
  references.checkBounds(fields.coordinate, file);
  const built: Building<Village> = {
    kind: 'village',
    ...pairedBase(entry, villageDigest(fields, vi.body), join),
    craft: craft ?? ([...taxonomy.crafts.values()][0] as Village['craft']),
    craftDetail: localised(fields.craftDetail, en?.fields.craftDetail),
    coordinate: fields.coordinate,
    recognition: fields.recognition && {
      title: localised(fields.recognition.title, en?.fields.recognitionTitle),
      year: fields.recognition.year,
    },
    since: localised(fields.since, en?.fields.since),
    founder: localised(fields.founder, en?.fields.founder),
    counts: fields.counts && { ...fields.counts, asOf: localised(fields.counts.asOf, en?.fields.countsAsOf) },
    revenue: localised(fields.revenue, en?.fields.revenue),
    exportMarkets: fields.exportMarkets ?? [],
    makes: localised(fields.makes, en?.fields.makes),
    awards: localised(fields.awards, en?.fields.awards),
    visit: localised(fields.visit, en?.fields.visit),
    ocopTourismPoint: fields.ocopTourismPoint,
    products: [],
    producers: [],
    salesPoints: [],
  };
  craft?.villages.push(built);
  return built;
}
