import { expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { importFacts } from './import-facts.ts';

const sources = [{ url: 'https://nhandan.vn/a.html', title: 'Bài A' }];
const facts = {
  products: [
    {
      id: 'to-he-to-nu',
      name_vi: 'Tò he Tố nữ',
      name_en: 'Tò he “Tố nữ” set',
      group: 'handicrafts',
      subgroup: 21,
      producer_id: null,
      village_id: 'xuan-la',
      stars: 4,
      potential_five_star: false,
      rated_year: 2022,
      rating_level: 'city',
      rating_status: 'recognised',
      decision_no: null,
      signed: null,
      certifications: [],
      export_markets: ['Japan'],
      commune_before_2025: 'Phượng Dực',
      district_before_2025: 'Phú Xuyên',
      facts_vi: ['Đạt OCOP 4 sao.'],
      facts_en: ['Holds four stars.'],
      sources,
    },
  ],
  producers: [],
  villages: [
    {
      id: 'xuan-la',
      name_vi: 'Xuân La',
      name_en: 'Xuan La to he village',
      craft: 'toys-folk',
      craft_detail_vi: 'nặn tò he',
      craft_detail_en: 'dough figurines (to he)',
      commune_current: 'xã Phượng Dực',
      commune_candidates: [],
      commune_basis: 'https://example.org',
      commune_point_in: null,
      commune_before_2025: 'xã Phượng Dực',
      district_before_2025: 'huyện Phú Xuyên',
      lat: null,
      lng: null,
      coord_precision: null,
      coord_basis: null,
      recognised: null,
      recognised_title_vi: null,
      recognised_year: null,
      since: 'khoảng 300 năm',
      founder: null,
      household_count: null,
      worker_count: null,
      counts_as_of: null,
      revenue: null,
      export_markets: [],
      products: [{ vi: 'tò he (OCOP 4 sao)', en: 'to he figurines (OCOP 4 stars)' }],
      awards_or_networks: [],
      visit: null,
      ocop_tourism_point: null,
      ocop_tourism_point_basis: null,
      facts_vi: ['Xuân La được xem là làng duy nhất còn giữ nghề tò he.'],
      facts_en: ['Xuan La is regarded as the only village still keeping the to he craft.'],
      sources,
    },
  ],
  salesPoints: [],
  communes: [
    {
      id: 'phuong-duc',
      name_vi: 'xã Phượng Dực',
      name_alt: null,
      kind: 'commune',
      formed_from: 'xã Phượng Dực',
      districts_before: ['huyện Phú Xuyên'],
      lat: 20.7,
      lng: 105.8,
      legal_basis: 'Nghị quyết',
      sources: ['https://example.org'],
    },
  ],
  figures: [],
  glossary: [],
} satisfies Facts as Facts;

test('entries land in their commune’s folder, valid, in their time, with full marks', () => {
  const { files, faults, counts } = importFacts(facts);
  expect(faults).toEqual([]);
  expect(counts).toMatchObject({ products: 1, villages: 1, communes: 1, districts: 1, groups: 6 });
  expect(files.get('products/phuong-duc/to-he-to-nu.md')).toContain('Được xếp 4 sao OCOP trong đợt năm 2022.');
  expect(files.get('products/phuong-duc/to-he-to-nu.en.md')).toContain('It was rated four stars in the 2022 OCOP round.');
  const village = files.get('villages/xuan-la.en.md');
  expect(village).toContain('name: Xuân La tò he village\nslug: xuan-la-to-he-village');
  expect(village).toContain('since: about 300 years');
  expect(village).toContain('  - tò he figurines\n');
  expect(village).toContain('Xuân La is regarded as the only village still keeping the tò he craft.');
});

test('the same facts give the same bytes', () => {
  expect([...importFacts(facts).files]).toEqual([...importFacts(structuredClone(facts)).files]);
});

test('a star without its time and a field out of range are faults, all listed', () => {
  const [product] = facts.products as [Facts['products'][number]];
  const broken: Facts = {
    ...facts,
    products: [{ ...product, subgroup: 40, facts_vi: ['Ổi đạt OCOP 4 sao.'], facts_en: ['The guava holds four stars.'] }],
  };
  const { faults } = importFacts(broken);
  expect(faults).toHaveLength(3);
  expect(faults.filter((fault) => fault.includes('subgroup'))).toHaveLength(1);
  expect(faults.filter((fault) => fault.includes('without its time'))).toHaveLength(2);
});
