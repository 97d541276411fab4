import type { Catalogue, Commune, District, Place } from '../../catalogue/model.ts';

/** A made place, and what is peculiar to it. */
export interface SamplePlace {
  readonly state: string;
  readonly place: Place;
}

const none = { products: [], villages: [], producers: [], salesPoints: [] };

/** Places that are known in every way a place can be. Ids are borrowed from real units, so that links lead somewhere. */
export function samplePlaces(catalogue: Catalogue): readonly SamplePlace[] {
  const district: District = {
    id: catalogue.districts[0]?.id ?? 'mau',
    slug: catalogue.districts[0]?.slug ?? 'sample',
    kind: 'rural-district',
    name: 'huyện Thanh Oai',
    label: { vi: 'huyện Thanh Oai', en: 'Thanh Oai district' },
    communes: [],
    entries: none,
  };
  const [one, other] = [
    ['xã Thanh Oai', 'Thanh Oai commune'],
    ['xã Dân Hòa', 'Dân Hòa commune'],
  ].map(
    ([vi = '', en = ''], index): Commune => ({
      id: catalogue.communes[index]?.id ?? 'mau',
      slug: catalogue.communes[index]?.slug ?? 'sample',
      kind: 'commune',
      name: vi,
      label: { vi, en },
      formedFrom: [],
      districtsBefore: [district],
      lat: 20.86,
      lng: 105.77,
      sources: [],
      entries: none,
    }),
  ) as [Commune, Commune];
  return [
    {
      state: 'Both units known',
      place: { commune: one, basis: 'whole-unit', candidates: [], communeBefore2025: 'xã Phương Trung', districtBefore2025: district },
    },
    {
      state: 'The commune is inferred',
      place: { commune: one, basis: 'inferred', candidates: [], communeBefore2025: 'xã Cao Viên', districtBefore2025: district },
    },
    {
      state: 'One of several communes',
      place: { candidates: [one, other], communeBefore2025: 'xã Cao Viên', districtBefore2025: district },
    },
    { state: 'Only the former district known', place: { candidates: [], districtBefore2025: district } },
    { state: 'Nothing known', place: { candidates: [] } },
  ];
}
