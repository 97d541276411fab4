import type { Catalogue } from '../catalogue/model.ts';
import { compareNames } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { SearchFacet } from './search-facets.ts';

/** One value that results can be narrowed down to. */
export interface FilterValue {
  readonly id: string;
  readonly label: string;
}

/** A facet with all its values; those of places in two parts. */
export interface FilterFacet {
  readonly id: SearchFacet;
  readonly name: string;
  readonly parts: readonly { readonly name?: string; readonly values: readonly FilterValue[] }[];
}

/** Everything that results can be narrowed down by, named in the reader's language. Which of it shows, the results decide. */
export function filterPanel({ groups, crafts, communes, districts }: Catalogue, lang: Lang): FilterFacet[] {
  const { search: t, rating } = messages(lang);
  const compare = compareNames(lang);
  const sorted = (values: FilterValue[]) => values.sort((a, b) => compare(a.label, b.label));
  // English labels begin with the name, Vietnamese ones with "xã" or "huyện": readers look for the name.
  // A commune and a former district may have the same id.
  const places = (kind: 'commune' | 'district', all: Catalogue['communes'] | Catalogue['districts']) =>
    [...all].sort((a, b) => compare(a.label.en, b.label.en)).map(({ id, label }) => ({ id: `${kind}:${id}`, label: label[lang] }));
  const facet = (id: SearchFacet, ...parts: FilterFacet['parts'][number][]): FilterFacet => ({ id, name: t.facets[id], parts });
  return [
    facet('kind', { values: Object.entries(t.kinds).map(([id, label]) => ({ id, label })) }),
    facet('group', { values: groups.map(({ id, name }) => ({ id, label: name[lang] })) }),
    facet('craft', { values: sorted(crafts.map(({ id, name }) => ({ id, label: name[lang] }))) }),
    facet('stars', { values: [5, 4, 3].map((stars) => ({ id: String(stars), label: rating.stars(stars) })) }),
    facet(
      'place',
      { name: t.placeParts.communes, values: places('commune', communes) },
      { name: t.placeParts.districts, values: places('district', districts) },
    ),
  ];
}
