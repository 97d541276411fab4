import type { Catalogue, Commune, Craft, District, Figure, Group, Product, Village } from '../catalogue/model.ts';

/**
 * A small catalogue for tests, of which all counts can be checked by hand: six products, four villages. Only what
 * plots read is there.
 *
 * Products: A food 4★ 2024 stands; B food 3★ 2021 lapsed; C food no star, no place; D crafts 4★ year not known;
 * E crafts 5★ signed 2023-05, may have lapsed; F crafts no star, in a divided commune.
 */
export function madeCatalogue(): Catalogue {
  const district = (id: string, name: string) =>
    ({ id, slug: id, label: { vi: name, en: `${name} district` }, entries: lists() }) as unknown as District;
  const commune = (id: string, name: string) =>
    ({ id, slug: id, label: { vi: `xã ${name}`, en: `${name} commune` }, entries: lists() }) as unknown as Commune;
  const [giaLam, baVi, soc] = [district('gia-lam', 'Gia Lâm'), district('ba-vi', 'Ba Vì'), district('soc-son', 'Sóc Sơn')];
  const [batTrang, suoiHai] = [commune('bat-trang', 'Bát Tràng'), commune('suoi-hai', 'Suối Hai')];

  const product = (rating: object, districtBefore2025?: District, now?: Commune, candidates: Commune[] = []) => {
    const made = { kind: 'product', rating, place: { commune: now, districtBefore2025, candidates } } as unknown as Product;
    for (const place of [districtBefore2025, now]) (place?.entries.products as Product[] | undefined)?.push(made);
    return made;
  };
  const food = [
    product({ stars: 4, round: 2024, standing: 'expires-soon' }, giaLam, batTrang),
    product({ stars: 3, round: 2021, standing: 'lapsed' }, baVi, suoiHai),
    product({ round: 2022, standing: 'no-star' }),
  ];
  const crafted = [
    product({ stars: 4, reported: '2022', standing: 'date-not-known' }, giaLam, batTrang),
    product({ stars: 5, signed: '2023-05', standing: 'may-have-lapsed' }, giaLam, batTrang),
    product({ standing: 'no-star' }, baVi, undefined, [suoiHai]),
  ];
  const group = (id: string, number: number, name: string, products: Product[]) =>
    ({ id, number, name: { en: name, vi: name }, subgroups: [], products }) as unknown as Group;

  const village = (recognition?: object) => ({ kind: 'village', recognition }) as unknown as Village;
  const potters = [village({ year: '2001' }), village({ year: '2003-05-01' }), village({})];
  const weavers = [village()];
  const craft = (id: string, name: string, villages: Village[]) =>
    ({ id, name: { en: name, vi: name }, villages, products: [] }) as unknown as Craft;

  return {
    today: '2026-11-24',
    products: [...food, ...crafted],
    villages: [...potters, ...weavers],
    producers: [],
    salesPoints: [],
    communes: [suoiHai, batTrang],
    districts: [baVi, giaLam, soc],
    groups: [group('food', 1, 'Food', food), group('drinks', 2, 'Drinks', []), group('handicrafts', 4, 'Handicrafts', crafted)],
    crafts: [craft('weaving', 'Weaving', weavers), craft('pottery', 'Pottery', potters), craft('lacquer', 'Lacquer', [])],
    certificates: [],
    glossary: [],
    searchWords: [],
    loops: [],
    ground: { rivers: [], roads: [], areas: [], places: [], border: [] },
    figures: [
      figure('ocop-2025-mid', 3317, 'product', '2025-06'),
      figure('ocop-2020', 1054, 'product', '2020-12'),
      figure('ocop-2020-groups', 1054, 'product', '2020-12'),
      figure('ocop-2024-4star-round', 108, 'product', '2025-02'),
      figure('recognised-322', 322, 'village', '2024-01'),
      figure('recognised-321', 321, 'village', 'before 2024'),
      figure('recognised-337', 337, 'village-or-craft', '2026-03'),
      figure('recognised-share', '40–56', 'percent', '2026'),
      figure('craft-villages', 1350, 'village', '2026-03'),
    ],
  };
}

function figure(id: string, value: number | string, unit: string, asOf: string): Figure {
  return {
    id,
    label: { vi: `Số ${id}`, en: `Count ${id}` },
    value,
    atLeast: false,
    unit,
    asOf,
    sources: [{ url: `https://news.example/${id}`, title: id }],
  };
}

function lists() {
  return { products: [], villages: [], producers: [], salesPoints: [] };
}
