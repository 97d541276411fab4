import { villageDigest } from '../catalogue/translation-digest.ts';
import type { VillageEnglishFields, VillageFields } from '../schema/village.ts';
import { awardsDropped, awardsInEnglish } from './awards-english.ts';
import { borrowedTerms } from './borrowed-terms.ts';
import { craftOfVillage } from './crafts.ts';
import { sentenceCase, villageNames } from './english-name.ts';
import type { Facts, FactVillage, Note } from './facts.ts';
import { marketCode } from './market-code.ts';
import { villagePlace } from './place-now.ts';
import { coordinateOf } from './point.ts';
import type { MarkdownPair } from './product.ts';
import { paragraph, reword } from './reworded.ts';
import { rewordedVillages } from './reworded-villages.ts';
import { slugsFor } from './slug.ts';
import { trustedSources } from './trusted-source.ts';
import { type MarkedWords, markedNames, restoreMarks } from './vietnamese-marks.ts';
import { phrases } from './village-english.ts';

export type VillagePair = MarkdownPair<VillageFields, VillageEnglishFields>;

/** Names of the whole directory with their marks, of two words or more. */
export function directoryNames(facts: Facts): MarkedWords {
  return markedNames(
    [
      ...facts.villages.flatMap((village) => [
        village.name_vi,
        village.commune_before_2025 ?? '',
        village.district_before_2025 ?? '',
        village.founder ?? '',
      ]),
      ...facts.communes.flatMap((commune) => [commune.name_vi, commune.formed_from]),
      ...facts.producers.map((producer) => producer.name_vi),
    ],
    2,
  );
}

/** All villages, with English addresses that no two share. */
export function importVillages(facts: Facts): VillagePair[] {
  const far = directoryNames(facts);
  const names = new Map(facts.villages.map((fact) => [fact.id, englishVillageName(fact, far)]));
  const slugs = slugsFor(
    facts.villages.map((fact) => ({
      id: fact.id,
      name: names.get(fact.id) as string,
      apart: fact.district_before_2025?.replace(/^\S+ /u, ''),
    })),
  );
  return facts.villages.map((fact) =>
    importVillage(fact, facts, { name: names.get(fact.id) as string, slug: slugs.get(fact.id) as string, far }),
  );
}

/** Restores the marks of an English text of this village, from its own Vietnamese first. */
export function marksOf(fact: FactVillage, far: MarkedWords): (text: string) => string {
  const near = markedNames([
    fact.name_vi,
    fact.commune_before_2025 ?? '',
    fact.district_before_2025 ?? '',
    fact.founder ?? '',
    fact.visit?.vi ?? '',
    ...fact.facts_vi,
    ...fact.products.map((made) => made.vi),
  ]);
  return (text) => curly(restoreMarks(text.normalize('NFC'), near, far, borrowedTerms));
}

/** Straight double quotes in pairs as English prints them. */
function curly(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”');
}

function englishVillageName(fact: FactVillage, far: MarkedWords): string {
  return villageNames[fact.id] ?? sentenceCase(marksOf(fact, far)(fact.name_en));
}

const starLabel = /\s*\(OCOP \d (?:sao|stars)\)/u;

/** One village: its facts and its texts, the English ones with full marks. */
export function importVillage(fact: FactVillage, facts: Facts, english: { name: string; slug: string; far: MarkedWords }): VillagePair {
  const marked = marksOf(fact, english.far);
  const { place, unplaced } = villagePlace(fact, facts.communes);
  const sources = trustedSources(fact.id, fact.sources);
  const text = paragraph(
    reword(fact.id, fact.facts_vi, fact.facts_en, rewordedVillages).map((pair) => ({ vi: pair.vi, en: marked(pair.en) })),
  );
  const coordinate = coordinateOf(fact);
  const translated = (vi: string | null | undefined) => (vi ? phrases[vi] : undefined);
  const awards = fact.awards_or_networks.filter((award) => !awardsDropped[award]);
  const makes = fact.products.map((made) => ({ vi: made.vi.replace(starLabel, ''), en: marked(made.en.replace(starLabel, '')) }));
  const counts = {
    ...(fact.household_count ? { households: fact.household_count } : {}),
    ...(fact.worker_count ? { workers: fact.worker_count } : {}),
    ...(fact.counts_as_of ? { asOf: fact.counts_as_of } : {}),
  };
  const pointSource = fact.ocop_tourism_point_basis?.startsWith('http') ? fact.ocop_tourism_point_basis : undefined;
  const vi: VillageFields = {
    id: fact.id,
    name: fact.name_vi,
    craft: craftOfVillage(fact),
    ...(fact.craft_detail_vi ? { craftDetail: fact.craft_detail_vi } : {}),
    place,
    ...(coordinate ? { coordinate } : {}),
    ...(fact.recognised
      ? {
          recognition: {
            ...(fact.recognised_title_vi ? { title: fact.recognised_title_vi } : {}),
            ...(fact.recognised_year ? { year: String(fact.recognised_year) } : {}),
          },
        }
      : {}),
    ...(fact.since ? { since: fact.since } : {}),
    ...(fact.founder ? { founder: fact.founder } : {}),
    ...(Object.keys(counts).length > 0 ? { counts } : {}),
    ...(fact.revenue ? { revenue: fact.revenue } : {}),
    ...(fact.export_markets.length > 0 ? { exportMarkets: fact.export_markets.map(marketCode) } : {}),
    ...(makes.length > 0 ? { makes: makes.map((made) => made.vi) } : {}),
    ...(awards.length > 0 ? { awards } : {}),
    ...(fact.visit ? { visit: fact.visit.vi } : {}),
    ...(fact.ocop_tourism_point ? { ocopTourismPoint: pointSource ? { source: pointSource } : {} } : {}),
    sources: sources.sources,
  };
  const awardsEn = awards.map((award) => awardsInEnglish[award]).filter((award) => award !== undefined);
  const optional = {
    craftDetail: fact.craft_detail_en ? marked(fact.craft_detail_en) : undefined,
    recognitionTitle: fact.recognised ? translated(fact.recognised_title_vi) : undefined,
    since: translated(fact.since),
    founder: translated(fact.founder),
    countsAsOf: translated(fact.counts_as_of),
    revenue: translated(fact.revenue),
    makes: makes.length > 0 ? makes.map((made) => made.en) : undefined,
    awards: awards.length > 0 && awardsEn.length === awards.length ? awardsEn : undefined,
    visit: fact.visit ? marked(fact.visit.en) : undefined,
  };
  const en = {
    name: english.name,
    slug: english.slug,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    translates: villageDigest(vi, text.vi),
  } as VillageEnglishFields;
  const untranslated = [fact.recognised ? fact.recognised_title_vi : null, fact.since, fact.founder, fact.counts_as_of, fact.revenue];
  const notes: Note[] = [
    ...sources.notes,
    ...(unplaced ? [{ kind: 'place' as const, entry: `village ${fact.id}`, text: unplaced }] : []),
    ...untranslated
      .filter((phrase) => phrase && !phrases[phrase])
      .map((phrase) => ({ kind: 'wording' as const, entry: fact.id, text: `no English for "${phrase}"` })),
    ...awards
      .filter((award) => !awardsInEnglish[award])
      .map((award) => ({ kind: 'wording' as const, entry: fact.id, text: `no English for "${award}"` })),
    ...fact.awards_or_networks.flatMap((award) =>
      awardsDropped[award] ? [{ kind: 'dropped' as const, entry: fact.id, text: `award "${award}": ${awardsDropped[award]}` }] : [],
    ),
    ...(fact.ocop_tourism_point && !pointSource
      ? [{ kind: 'source' as const, entry: fact.id, text: 'tourism point without a page of its own' }]
      : []),
  ];
  return { id: fact.id, vi, viBody: text.vi, en, enBody: text.en, notes };
}
