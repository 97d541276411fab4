import type { CommuneFields, DistrictFields } from '../schema/commune.ts';
import type { FigureFields } from '../schema/figure.ts';
import type { MapAreaFields, MapBorderFields, MapPlaceFields, MapRiverFields, MapRoadFields } from '../schema/ground.ts';
import type { HsSuggestionFields } from '../schema/hs-suggestion.ts';
import type { LoopFields } from '../schema/loop.ts';
import type { ProducerFields } from '../schema/producer.ts';
import type { ProductEnglishFields, ProductFields } from '../schema/product.ts';
import type { RedirectFields } from '../schema/redirect.ts';
import type { SalesPointFields } from '../schema/sales-point.ts';
import type { SearchWordsFields } from '../schema/search-words.ts';
import type { Settings } from '../schema/settings.ts';
import type { CertificateFields, CraftFields, GlossaryTermFields, GroupFields } from '../schema/taxonomy.ts';
import type { VillageEnglishFields, VillageFields } from '../schema/village.ts';

/** One side of an entry that is kept in two Markdown files. */
export interface Side<Fields> {
  readonly fields: Fields;
  /** The Markdown text. */
  readonly body: string;
  /** The text as HTML, where the reader rendered it; the check does without. */
  readonly html?: string | undefined;
}

/** An entry of two Markdown files. */
export interface PairedEntry<Fields, English> {
  readonly id: string;
  readonly file: string;
  readonly vi: Side<Fields>;
  readonly en?: Side<English> | undefined;
}

/** An entry of one JSON file, or of a list in one. */
export interface SingleEntry<Fields> {
  readonly id: string;
  readonly file: string;
  readonly fields: Fields;
}

/** All content, read and valid in itself; what entries say of each other is not yet checked. */
export interface ContentTree {
  readonly products: readonly PairedEntry<ProductFields, ProductEnglishFields>[];
  readonly villages: readonly PairedEntry<VillageFields, VillageEnglishFields>[];
  readonly producers: readonly SingleEntry<ProducerFields>[];
  readonly salesPoints: readonly SingleEntry<SalesPointFields>[];
  readonly communes: readonly SingleEntry<CommuneFields>[];
  readonly districts: readonly SingleEntry<DistrictFields>[];
  readonly groups: readonly SingleEntry<GroupFields>[];
  readonly crafts: readonly SingleEntry<CraftFields>[];
  readonly certificates: readonly SingleEntry<CertificateFields>[];
  readonly glossary: readonly SingleEntry<GlossaryTermFields>[];
  readonly searchWords: readonly SingleEntry<SearchWordsFields>[];
  readonly hsSuggestions: readonly SingleEntry<HsSuggestionFields>[];
  readonly loops: readonly SingleEntry<LoopFields>[];
  readonly figures: readonly SingleEntry<FigureFields>[];
  readonly mapRivers: readonly SingleEntry<MapRiverFields>[];
  readonly mapRoads: readonly SingleEntry<MapRoadFields>[];
  readonly mapAreas: readonly SingleEntry<MapAreaFields>[];
  readonly mapPlaces: readonly SingleEntry<MapPlaceFields>[];
  readonly mapBorder: readonly SingleEntry<MapBorderFields>[];
  readonly settings: Settings;
  /** What editors have written down of addresses that changed. */
  readonly redirects: { readonly file: string; readonly fields: readonly RedirectFields[] };
  /** Every address that was ever published, with that of the same page in the other language: English first. */
  readonly published: { readonly file: string; readonly pairs: readonly (readonly string[])[] };
}

/** The English file beside a Vietnamese one: `non-la.md` → `non-la.en.md`. */
export function englishFileOf(file: string): string {
  return file.replace(/\.md$/, '.en.md');
}
