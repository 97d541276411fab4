/**
 * The typed catalogue: every entry joined with what it names, languages paired, ratings dated.
 * Pages, search, map, structured data and exports get these objects and nothing else.
 */
import type { Contact } from '../schema/contact.ts';
import type { Coordinate } from '../schema/coordinate.ts';
import type { MapAreaFields, MapBorderFields, MapPlaceFields, MapRiverFields, MapRoadFields } from '../schema/ground.ts';
import type { Market } from '../schema/market.ts';
import type { pictureLicences } from '../schema/picture.ts';
import type { producerKinds } from '../schema/producer.ts';
import type { salesPointKinds } from '../schema/sales-point.ts';
import type { Source } from '../schema/source.ts';
import type { DatedRating } from './dated-rating.ts';
import type { Trade } from './trade.ts';

/** A value in Vietnamese, and in English where it has been translated. */
export interface Localised<T = string> {
  readonly vi: T;
  readonly en?: T | undefined;
}

/** A value that always has both languages: the site's own terms. */
export interface Both<T = string> {
  readonly vi: T;
  readonly en: T;
}

/** An entry's text as HTML, made from checked Markdown. */
export interface Prose {
  readonly html: string;
  /** The same without markup, for descriptions and search. */
  readonly plain: string;
}

/** A photograph of an entry. */
export interface Picture {
  /** Path of the file from the content folder's parent: `content/products/thanh-oai/non-lang-chuong-1.jpg`. */
  readonly file: string;
  readonly alt: Localised;
  readonly credit: string;
  readonly licence: (typeof pictureLicences)[number];
  readonly taken?: string | undefined;
  readonly source?: string | undefined;
}

/** What every entry of the directory has. */
interface EntryBase {
  readonly id: string;
  /** The English address; absent where there is no English side. */
  readonly slug?: string | undefined;
  readonly name: Localised;
  /** One sentence written for listings; where absent, pages make one from facts. */
  readonly summary: Partial<Localised>;
  readonly text: { readonly vi: Prose; readonly en?: Prose | undefined };
  /** True where the English text was made from an older Vietnamese text. */
  readonly englishOutdated: boolean;
  readonly place: Place;
  /** Photographs, the best first. Empty: the motif of its craft stands in. */
  readonly pictures: readonly Picture[];
  readonly sources: readonly Source[];
  /** Paths of the entry's files, from the root of the repository: for "edit this page". */
  readonly files: { readonly vi: string; readonly en: string };
}

export interface Product extends EntryBase {
  readonly kind: 'product';
  readonly group: Group;
  readonly subgroup?: Subgroup | undefined;
  /** Its own craft, or else that of its village when the product is a handicraft. */
  readonly craft?: Craft | undefined;
  readonly producer?: Producer | undefined;
  /** The maker as the source names it, where there is no producer entry. */
  readonly maker?: string | undefined;
  readonly village?: Village | undefined;
  /** Points that a source names as selling it. */
  readonly soldAt: readonly SalesPoint[];
  readonly rating: DatedRating;
  readonly materials?: Localised<readonly string[]> | undefined;
  /** Those that a source names, and those whose paper is known. */
  readonly certificates: readonly Certificate[];
  /** Those that a source names, and those with a year. */
  readonly exportMarkets: readonly Market[];
  /** What a buyer abroad asks; what is not known is absent. */
  readonly trade: Trade;
  /** Under which HS headings such goods are usually declared: this directory’s guess from the kind of product. */
  readonly hsSuggestion?: HsSuggestion | undefined;
}

export interface Village extends EntryBase {
  readonly kind: 'village';
  readonly craft: Craft;
  readonly craftDetail?: Localised | undefined;
  readonly coordinate?: Coordinate | undefined;
  /** Present where a source says that the city recognised it; absent is "not known". */
  readonly recognition?: { readonly title?: Localised | undefined; readonly year?: string | undefined } | undefined;
  readonly since?: Localised | undefined;
  readonly founder?: Localised | undefined;
  readonly counts?:
    | { readonly households?: number | undefined; readonly workers?: number | undefined; readonly asOf?: Localised | undefined }
    | undefined;
  readonly revenue?: Localised | undefined;
  readonly exportMarkets: readonly Market[];
  readonly makes?: Localised<readonly string[]> | undefined;
  readonly awards?: Localised<readonly string[]> | undefined;
  readonly visit?: Localised | undefined;
  readonly ocopTourismPoint?: { readonly source?: string | undefined } | undefined;
  readonly products: readonly Product[];
  /** Producers of those products. */
  readonly producers: readonly Producer[];
  readonly salesPoints: readonly SalesPoint[];
}

export interface Producer extends EntryBase {
  readonly kind: 'producer';
  readonly producerKind: (typeof producerKinds)[number];
  readonly coordinate?: Coordinate | undefined;
  readonly website?: string | undefined;
  readonly founded?: string | undefined;
  /** Public business ways to reach it; absent where no public page gives any. */
  readonly contact?: Contact | undefined;
  /** Languages it answers in, ISO 639-1. Empty is "not known". */
  readonly answersIn: readonly string[];
  readonly products: readonly Product[];
  /** Villages of its products. */
  readonly villages: readonly Village[];
  /** Points that it runs. */
  readonly salesPoints: readonly SalesPoint[];
}

export interface SalesPoint extends EntryBase {
  readonly kind: 'sales-point';
  readonly pointKind: (typeof salesPointKinds)[number];
  readonly address?: Localised | undefined;
  readonly coordinate?: Coordinate | undefined;
  readonly opened?: string | undefined;
  /** As OpenStreetMap writes them: `Mo-Su 08:00-21:00`. */
  readonly openingHours?: string | undefined;
  readonly tiedToTourism: boolean;
  readonly village?: Village | undefined;
  readonly operator?: Producer | undefined;
  readonly operatedBy?: Localised | undefined;
  /** Products that a source names as sold here. */
  readonly sells: readonly Product[];
}

export type Entry = Product | Village | Producer | SalesPoint;

/** Where an entry is. What is not known is absent. */
export interface Place {
  readonly commune?: Commune | undefined;
  /** How the commune is known; `inferred` must be said. */
  readonly basis?: 'source' | 'whole-unit' | 'divided-unit' | 'inferred' | undefined;
  /** Where the old commune was divided: the parts it may lie in. */
  readonly candidates: readonly Commune[];
  /** As the source has it, with its kind where known: "xã Phương Trung". */
  readonly communeBefore2025?: string | undefined;
  readonly districtBefore2025?: District | undefined;
}

export interface Commune {
  readonly id: string;
  readonly slug: string;
  readonly kind: 'commune' | 'ward';
  /** "xã Thanh Oai". */
  readonly name: string;
  /** "Thanh Oai commune" and "xã Thanh Oai". */
  readonly label: Both;
  readonly nameAlt?: string | undefined;
  readonly formedFrom: readonly { readonly name: string; readonly part?: 'rest' | undefined }[];
  readonly districtsBefore: readonly District[];
  readonly lat: number;
  readonly lng: number;
  readonly sources: readonly Source[];
  readonly entries: EntriesByKind;
}

export interface District {
  readonly id: string;
  readonly slug: string;
  readonly kind: 'urban-district' | 'rural-district' | 'town';
  readonly name: string;
  /** "Gia Lâm district" and "huyện Gia Lâm". */
  readonly label: Both;
  readonly communes: readonly Commune[];
  readonly entries: EntriesByKind;
}

/** Villages that make a day together. */
export interface Loop {
  readonly id: string;
  readonly slug: string;
  readonly name: Localised;
  readonly text: Localised;
  readonly stops: readonly Village[];
  /** From each stop to the next, in kilometres as the crow flies; undefined where a village has no point. */
  readonly legs: readonly (number | undefined)[];
}

/** The entries that lie in a place or belong to a craft. */
export interface EntriesByKind {
  readonly products: readonly Product[];
  readonly villages: readonly Village[];
  readonly producers: readonly Producer[];
  readonly salesPoints: readonly SalesPoint[];
}

export interface Group {
  readonly id: string;
  readonly idVi: string;
  readonly slug: string;
  readonly number: number;
  readonly name: Both;
  readonly subgroups: readonly Subgroup[];
  readonly products: readonly Product[];
}

export interface Subgroup {
  readonly number: number;
  readonly idVi: string;
  readonly slug: string;
  readonly name: Both;
  readonly group: Group;
  readonly products: readonly Product[];
}

export interface Craft {
  readonly id: string;
  readonly idVi: string;
  readonly slug: string;
  readonly name: Both;
  readonly products: readonly Product[];
  readonly villages: readonly Village[];
}

export interface Certificate {
  readonly id: string;
  readonly name: Both;
  readonly meaning: Localised;
}

export interface GlossaryTerm {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly alsoVi: readonly string[];
  readonly alsoEn: readonly string[];
  readonly kind: 'craft' | 'product' | 'programme' | 'trade' | 'material' | 'place';
  readonly note: Localised;
}

/** Words that people type for the same thing: of everything of a craft, group or sub-group, or of what is so named. */
export interface SearchWords {
  readonly id: string;
  readonly craft?: string | undefined;
  readonly group?: string | undefined;
  readonly subgroup?: number | undefined;
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/** Headings under which goods of a craft or a sub-group are usually declared: a suggestion of this directory. */
export interface HsSuggestion {
  readonly id: string;
  readonly craft?: string | undefined;
  readonly subgroup?: number | undefined;
  /** Headings of the Harmonized System of 2022, four digits each, the most usual first. */
  readonly headings: readonly string[];
  /** What each heading holds, and what belongs elsewhere. */
  readonly note: Both;
}

export interface Figure {
  readonly id: string;
  readonly label: Localised;
  readonly value: number | string;
  readonly atLeast: boolean;
  readonly unit: string;
  readonly asOf: string;
  readonly breakdown?: Readonly<Record<string, number>> | undefined;
  readonly note?: Localised | undefined;
  readonly sources: readonly Source[];
}

/** The control points that the ground of the map is drawn from. */
export interface GroundControls {
  readonly rivers: readonly MapRiverFields[];
  readonly roads: readonly MapRoadFields[];
  readonly areas: readonly MapAreaFields[];
  readonly places: readonly MapPlaceFields[];
  readonly border: readonly MapBorderFields[];
}

export interface Catalogue {
  /** The day that ratings are measured against, `YYYY-MM-DD`. */
  readonly today: string;
  readonly products: readonly Product[];
  readonly villages: readonly Village[];
  readonly producers: readonly Producer[];
  readonly salesPoints: readonly SalesPoint[];
  readonly communes: readonly Commune[];
  readonly districts: readonly District[];
  readonly groups: readonly Group[];
  readonly crafts: readonly Craft[];
  readonly certificates: readonly Certificate[];
  readonly glossary: readonly GlossaryTerm[];
  readonly searchWords: readonly SearchWords[];
  readonly loops: readonly Loop[];
  readonly figures: readonly Figure[];
  readonly ground: GroundControls;
}
