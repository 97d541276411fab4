import type { CommuneFields, DistrictFields } from '../schema/commune.ts';
import type { FactCommune } from './facts.ts';
import { parseFormedFrom } from './former-unit.ts';
import { districtId } from './place-now.ts';

/** What the facts' bare addresses are, in words. */
const titles: Record<string, string> = {
  'https://sapnhap.bando.com.vn': 'Bản đồ sắp xếp đơn vị hành chính (sapnhap.bando.com.vn)',
  'https://github.com/tranngocminhhieu/vietnamadminunits': 'vietnamadminunits: bảng chuyển đơn vị hành chính cũ sang mới (GitHub)',
  'https://github.com/thanglequoc/vietnamese-provinces-database':
    'vietnamese-provinces-database: dữ liệu đơn vị hành chính Việt Nam (GitHub)',
};

/** A commune or ward since July 2025. Its English path is its id: place names are not translated. */
export function communeFields(fact: FactCommune): CommuneFields {
  return {
    id: fact.id,
    slug: fact.id,
    name: fact.name_vi,
    kind: fact.kind,
    ...(fact.name_alt ? { nameAlt: fact.name_alt } : {}),
    formedFrom: parseFormedFrom(fact.formed_from).map(({ kind, name, rest }) => ({
      name: `${kind} ${name}`,
      ...(rest ? { part: 'rest' as const } : {}),
    })),
    districtsBefore: fact.districts_before.map(districtId),
    lat: fact.lat,
    lng: fact.lng,
    legalBasis: fact.legal_basis,
    sources: fact.sources.map((url) => ({ url, title: titles[url] ?? url })),
  };
}

const districtKinds = { quận: 'urban-district', huyện: 'rural-district', 'thị xã': 'town' } as const;

/** The former districts that the communes lay in, in the order of their ids. */
export function districtList(communes: readonly FactCommune[]): DistrictFields[] {
  const names = [...new Set(communes.flatMap((commune) => commune.districts_before))];
  return names
    .map((name) => {
      const id = districtId(name);
      const kind = Object.entries(districtKinds).find(([word]) => name.startsWith(`${word} `))?.[1];
      if (!kind) throw new Error(`Not a district: ${name}`);
      return { id, slug: id, name, kind };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
