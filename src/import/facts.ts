/**
 * The shape of the sourced facts as they arrive: JSON lists with Vietnamese and English side by side and
 * `null` for what is not known. Only the importer knows these names; everything after it reads `src/schema`.
 */
export interface FactSource {
  url: string;
  title: string;
  published?: string | number | null;
}

export interface FactPair {
  vi: string;
  en: string;
}

interface FactTexts {
  facts_vi: string[];
  facts_en: string[];
  sources: FactSource[];
}

interface FactOldPlace {
  commune_before_2025: string | null;
  district_before_2025: string | null;
}

export interface FactProduct extends FactTexts, FactOldPlace {
  id: string;
  name_vi: string;
  name_en: string;
  group: string;
  subgroup: number | null;
  producer_id: string | null;
  village_id: string | null;
  stars: number | null;
  potential_five_star: boolean;
  rated_year: number | null;
  rating_level: 'district' | 'city' | 'national' | null;
  rating_status: 'recognised' | 'range-recognised' | 'appraised' | 'scored-by-district' | 'star-not-found';
  decision_no: string | null;
  signed: string | null;
  certifications: string[];
  export_markets: string[];
}

export interface FactProducer extends FactTexts, FactOldPlace {
  id: string;
  name_vi: string;
  name_en: string;
  kind: 'company' | 'cooperative' | 'household' | 'association';
  website: string | null;
  founded: number | null;
}

export interface FactPoint {
  lat: number | null;
  lng: number | null;
  coord_precision: 'site' | 'street' | 'village' | 'commune' | 'district' | null;
  coord_basis: string | null;
}

export interface FactVillage extends FactTexts, FactOldPlace, FactPoint {
  id: string;
  name_vi: string;
  name_en: string;
  craft: string;
  craft_detail_vi: string | null;
  craft_detail_en: string | null;
  commune_current: string | null;
  commune_candidates: string[];
  commune_basis: string | null;
  commune_point_in: string | null;
  recognised: boolean | null;
  recognised_title_vi: string | null;
  recognised_year: number | null;
  since: string | null;
  founder: string | null;
  household_count: number | null;
  worker_count: number | null;
  counts_as_of: string | null;
  revenue: string | null;
  export_markets: string[];
  products: FactPair[];
  awards_or_networks: string[];
  visit: FactPair | null;
  ocop_tourism_point: boolean | null;
  ocop_tourism_point_basis: string | null;
}

export interface FactSalesPoint extends FactTexts, FactOldPlace, FactPoint {
  id: string;
  name_vi: string;
  name_en: string;
  kind: 'ocop-point' | 'tourism-point' | 'shop' | 'supermarket-corner' | 'market' | 'craft-centre';
  address_vi: string | null;
  opened: number | null;
  tied_to_tourism: boolean;
  village_id: string | null;
  operated_by: string | null;
}

export interface FactCommune {
  id: string;
  name_vi: string;
  name_alt: string | null;
  kind: 'commune' | 'ward';
  formed_from: string;
  districts_before: string[];
  lat: number;
  lng: number;
  legal_basis: string;
  sources: string[];
}

export interface FactFigure {
  id: string;
  label_vi: string;
  label_en: string;
  value: number | string;
  unit: string;
  as_of: string;
  breakdown: Record<string, number> | null;
  note_vi: string | null;
  note_en: string | null;
  sources: FactSource[];
}

export interface FactTerm {
  id: string;
  vi: string;
  en: string;
  also_vi: string[];
  also_en: string[];
  kind: 'craft' | 'product' | 'programme' | 'trade' | 'material' | 'place';
  note_vi: string;
  note_en: string;
}

/** All the facts of one run. */
export interface Facts {
  products: FactProduct[];
  producers: FactProducer[];
  villages: FactVillage[];
  salesPoints: FactSalesPoint[];
  communes: FactCommune[];
  figures: FactFigure[];
  glossary: FactTerm[];
}

/** Something that a person should look at: kept apart by kind so that the command can print it in order. */
export interface Note {
  kind: 'contradiction' | 'place' | 'source' | 'wording' | 'dropped';
  entry: string;
  text: string;
}
