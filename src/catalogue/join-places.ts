import type { ContentTree } from '../entries/content-tree.ts';
import type { Commune, District, Entry } from './model.ts';
import type { Building } from './mutable.ts';
import type { References } from './references.ts';

type EntryLists = { products: Entry[]; villages: Entry[]; producers: Entry[]; salesPoints: Entry[] };

const listOf: Record<Entry['kind'], keyof EntryLists> = {
  product: 'products',
  village: 'villages',
  producer: 'producers',
  'sales-point': 'salesPoints',
};

/** Communes and former districts, joined, and ready to receive the entries that lie in them. */
export interface Places {
  readonly communes: Map<string, Commune>;
  readonly districts: Map<string, District>;
  /** The communes that a unit of before July 2025 went into, whole or in part. Empty where it is not in the table. */
  successors(oldCommune: string, districtId: string): string[];
  /** Puts an entry into its commune and former district. A commune that is only inferred counts: it says so itself. */
  add(entry: Entry): void;
}

const districtWord = { 'urban-district': 'district', 'rural-district': 'district', town: 'town' } as const;

/** Joins the places of the tree. Entries come in later, by `add`. */
export function joinPlaces(tree: ContentTree, references: References): Places {
  const districts = new Map<string, Building<District>>();
  for (const { fields } of tree.districts) {
    const bare = bareName(fields.name);
    districts.set(fields.id, {
      ...fields,
      label: { vi: fields.name, en: `${bare} ${districtWord[fields.kind]}` },
      communes: [],
      entries: emptyLists(),
    });
  }
  const communes = new Map<string, Building<Commune>>();
  tree.communes.forEach(({ fields, file }, index) => {
    const built: Building<Commune> = {
      id: fields.id,
      slug: fields.slug,
      kind: fields.kind,
      name: fields.name,
      label: { vi: fields.name, en: `${bareName(fields.name)} ${fields.kind}` },
      nameAlt: fields.nameAlt,
      formedFrom: fields.formedFrom,
      districtsBefore: [],
      lat: fields.lat,
      lng: fields.lng,
      sources: [...fields.sources],
      entries: emptyLists(),
    };
    fields.districtsBefore.forEach((id, i) => {
      const district = references.find(districts, 'districts', id, file, [index, 'districtsBefore', i]);
      if (!district) return;
      built.districtsBefore.push(district);
      district.communes.push(built);
    });
    communes.set(fields.id, built);
  });
  return {
    communes,
    districts,
    successors: (oldCommune, districtId) =>
      [...communes.values()]
        .filter(({ districtsBefore }) => districtsBefore.some(({ id }) => id === districtId))
        .filter(({ formedFrom }) => formedFrom.some(({ name }) => sameUnit(name, oldCommune)))
        .map(({ id }) => id),
    add: (entry) => {
      const { commune, districtBefore2025 } = entry.place;
      for (const place of [commune, districtBefore2025]) {
        if (place) (place.entries as EntryLists)[listOf[entry.kind]].push(entry);
      }
    },
  };
}

/** "xã Phương Trung" is the same unit as "Phương Trung" where a source leaves the kind out. */
function sameUnit(listed: string, asWritten: string): boolean {
  return listed === asWritten || bareName(listed) === asWritten;
}

/** The name without its kind: "huyện Gia Lâm" → "Gia Lâm". */
export function bareName(name: string): string {
  return name.replace(/^(?:xã|phường|thị trấn|huyện|quận|thị xã)\s+/i, '');
}

function emptyLists() {
  return { products: [], villages: [], producers: [], salesPoints: [] };
}
