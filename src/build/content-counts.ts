import type { Standing } from '../catalogue/dated-rating.ts';
import type { Catalogue, Entry } from '../catalogue/model.ts';

/** What the content holds and what it lacks, in numbers. */
export interface ContentCounts {
  readonly products: number;
  readonly villages: number;
  readonly producers: number;
  /** Points of sale; creative-design centres are counted apart. */
  readonly salesPoints: number;
  readonly craftCentres: number;
  readonly communes: number;
  readonly districts: number;
  readonly groups: number;
  readonly subgroups: number;
  readonly crafts: number;
  readonly certificates: number;
  readonly glossary: number;
  readonly figures: number;
  readonly entries: number;
  readonly withoutPicture: number;
  readonly withoutEnglish: number;
  readonly englishOutdated: number;
  readonly standings: Readonly<Record<Standing, number>>;
}

export function countContent(catalogue: Catalogue): ContentCounts {
  const { products, villages, producers, salesPoints, groups } = catalogue;
  const entries: Entry[] = [...products, ...villages, ...producers, ...salesPoints];
  const craftCentres = salesPoints.filter(({ pointKind }) => pointKind === 'craft-centre').length;
  const standings: Record<Standing, number> = {
    stands: 0,
    'expires-soon': 0,
    'may-have-lapsed': 0,
    lapsed: 0,
    'date-not-known': 0,
    'no-star': 0,
  };
  for (const { rating } of products) standings[rating.standing] += 1;
  return {
    products: products.length,
    villages: villages.length,
    producers: producers.length,
    salesPoints: salesPoints.length - craftCentres,
    craftCentres,
    communes: catalogue.communes.length,
    districts: catalogue.districts.length,
    groups: groups.length,
    subgroups: groups.reduce((sum, { subgroups }) => sum + subgroups.length, 0),
    crafts: catalogue.crafts.length,
    certificates: catalogue.certificates.length,
    glossary: catalogue.glossary.length,
    figures: catalogue.figures.length,
    entries: entries.length,
    withoutPicture: entries.filter(({ pictures }) => pictures.length === 0).length,
    withoutEnglish: entries.filter(({ name, text }) => name.en === undefined || text.en === undefined).length,
    englishOutdated: entries.filter(({ englishOutdated }) => englishOutdated).length,
    standings,
  };
}
