import { afterAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../catalogue/join.ts';
import type { Entry, Picture } from '../../catalogue/model.ts';
import { readContent } from '../../entries/read-content.ts';
import type { Lang } from '../../i18n/locales.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../../tests/sample-content.ts';
import { sampleWithTrade, tradedFile } from '../../tests/sample-trade.ts';
import { headOf } from '../head.ts';
import { structuredDataOf } from './graph.ts';
import { offersOf } from './offer.ts';

/** A price that holds, for one kilogram. */
const quoted = {
  basis: 'quoted',
  from: 12.5,
  currency: 'USD',
  per: 'kg',
  incoterm: 'FOB',
  namedPlace: 'Hải Phòng',
  validUntil: '2027-03-31',
  asOf: '2026-09',
  ranOut: false,
};

const folders: string[] = [];
afterAll(() => folders.forEach(removeContent));

/** What the page of an entry tells machines of it, on a day. */
function told(
  id: string,
  lang: Lang = 'en',
  today = '2026-11-23',
  files: ContentFiles = sampleContent(),
  pictures: readonly Picture[] = [],
) {
  const folder = writeContent(files);
  folders.push(folder);
  const { tree, faults } = readContent(folder);
  if (!tree) throw new Error(JSON.stringify(faults));
  const { catalogue } = joinCatalogue(tree, today);
  const entry = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints].find(
    (each: Entry) => each.id === id,
  );
  if (!entry) throw new Error(id);
  const site = { catalogue, settings: tree.settings };
  const absolute = (address: string) => `https://directory.example${address}`;
  const target = { page: 'entry' as const, entry };
  const published = pictures.map((picture) => ({ picture, address: '/_astro/hat.jpg', width: 1600, height: 1200 }));
  const shown = { head: headOf(target, lang, site), pictures: published };
  const graph = structuredDataOf(target, shown, catalogue, { lang, settings: tree.settings, absolute });
  return JSON.parse(JSON.stringify(graph))['@graph'] as Record<string, unknown>[];
}

describe('a product', () => {
  test('is known by one id in both languages, and linked with its maker and its village', () => {
    const [english, vietnamese] = (['en', 'vi'] as const).map((lang) => told('non-la', lang)[1]);
    expect(english).toMatchObject({
      '@id': 'https://directory.example/vi/san-pham/non-la/#product',
      name: 'Conical hat',
      alternateName: 'Nón lá',
      sku: 'non-la',
      manufacturer: { '@id': 'https://directory.example/vi/chu-the/hat-makers/#producer', name: 'Hat makers' },
      category: 'Group 5 > Fine crafts',
    });
    expect(vietnamese).toMatchObject({ '@id': english?.['@id'], name: 'Nón lá', alternateName: 'Conical hat' });
    expect(told('non-la')[0]).toMatchObject({
      mainEntity: { '@id': english?.['@id'] },
      mentions: [
        { '@id': 'https://directory.example/vi/lang-nghe/chuong/#village' },
        { '@id': 'https://directory.example/vi/diem-ban/hat-shop/#point' },
      ],
    });
  });

  test('has a certification in force while its rating stands, with its dates', () => {
    const signed = changed(sampleContent(), 'products/thanh-oai/non-la.md', '  signed: 2024-03-04', '  signed: 2024-03-04\n  level: city');
    const certification = { certificationStatus: 'https://schema.org/CertificationActive', validFrom: '2024-03-04', expires: '2027-03-04' };
    expect(told('non-la', 'en', '2026-11-23', signed)[1]?.hasCertification).toMatchObject(certification);
    // The last days are days of the rating too; after them it is told in words alone, and as past.
    expect(told('non-la', 'en', '2027-03-03', signed)[1]?.hasCertification).toMatchObject(certification);
    const past = told('non-la', 'en', '2027-03-05', signed)[1];
    expect(past).not.toHaveProperty('hasCertification');
    expect(JSON.stringify(past)).not.toContain('CertificationActive');
    expect(past?.additionalProperty).toContainEqual({
      '@type': 'PropertyValue',
      name: 'OCOP rating',
      value: '4 stars, rated in the 2023 round. Lapsed unless renewed',
    });
  });

  test('has none where the date is not known, or where it may have lapsed', () => {
    for (const [find, replacement] of [
      ['  round: 2023\n  signed: 2024-03-04\n', ''],
      ['  signed: 2024-03-04\n', '  level: city\n'],
    ] as const) {
      const files = changed(sampleContent(), 'products/thanh-oai/non-la.md', find, replacement);
      expect(told('non-la', 'en', '2026-11-23', files)[1]).not.toHaveProperty('hasCertification');
    }
  });

  test('names certificates as its sources do: no issuer is known, so none is certified here', () => {
    expect(told('non-la')[1]?.additionalProperty).toContainEqual({
      '@type': 'PropertyValue',
      name: 'Certificates named in sources',
      value: 'VietGAP',
    });
  });

  test('is offered only at a price that is quoted and still holds, with what the price buys', () => {
    const offered = (price: object) => offersOf({ ...quoted, ...price } as never).offers;
    expect(told('non-la')[1]).not.toHaveProperty('offers');
    expect(offersOf(undefined)).toEqual({});
    expect(offersOf({ basis: 'on-request', asOf: '2026-09', ranOut: false })).toEqual({});
    expect(offered({ ranOut: true })).toBeUndefined();
    expect(offered({ forAtLeast: { value: 3, unit: 'carton' } })).toEqual({
      '@type': 'Offer',
      price: 12.5,
      priceCurrency: 'USD',
      priceValidUntil: '2027-03-31',
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price: 12.5,
        priceCurrency: 'USD',
        referenceQuantity: { '@type': 'QuantitativeValue', value: 1, unitCode: 'KGM' },
      },
      eligibleQuantity: { '@type': 'QuantitativeValue', minValue: 3, unitCode: 'XCT' },
    });
    expect(offered({ to: 15 })).toMatchObject({ '@type': 'AggregateOffer', lowPrice: 12.5, highPrice: 15, priceCurrency: 'USD' });
  });

  test('tells its trade facts in the words of its page, with measures and weight as numbers', () => {
    const product = told('non-la', 'en', '2026-11-23', sampleWithTrade())[1];
    expect(product).toMatchObject({
      height: { value: 18, unitCode: 'CMT' },
      weight: { value: 120, unitCode: 'GRM' },
      offers: { '@type': 'AggregateOffer', lowPrice: 2.4, highPrice: 3.1, priceValidUntil: '2027-03-31' },
    });
    const properties = product?.additionalProperty as { name: string; value: string; description?: string }[];
    const value = (name: string) => properties.filter((each) => each.name === name).map((each) => each.value);
    expect(value('Net weight')).toEqual(['120 g (4.23 oz)']);
    expect(value('Minimum order')).toEqual(['sample order: 2 pieces', 'first order: 200 pieces']);
    expect(properties.find(({ name }) => name === 'Capacity')?.description).toBe('as of September 2026');
    // What a source only names is told once, as what it is.
    expect(value('Certificates named in sources')).toEqual(['VietGAP']);
    expect(value('Certificates')).toHaveLength(1);
    expect(value('Sold abroad')).toEqual(['Japan (last in 2025)']);
  });

  test('has its papers as certifications until they may have run out', () => {
    const certifications = (today: string) => [told('non-la', 'en', today, sampleWithTrade())[1]?.hasCertification].flat();
    expect(certifications('2026-11-23')).toEqual([
      {
        '@type': 'Certification',
        name: 'VietGAP',
        issuedBy: { '@type': 'Organization', name: 'Quacert & Đối tác "Xanh"' },
        certificationIdentification: 'VG-01/2025',
        validFrom: '2025-06-02',
        expires: '2027-06-01',
        certificationStatus: 'https://schema.org/CertificationActive',
      },
    ]);
    expect(certifications('2027-06-02')).toEqual([undefined]);
    const endless = changed(sampleWithTrade(), tradedFile, '      expires: "2027-06-01"\n', '');
    expect([told('non-la', 'en', '2026-11-23', endless)[1]?.hasCertification].flat()[0]).not.toHaveProperty('certificationStatus');
    const rated = changed(sampleWithTrade(), tradedFile, '  signed: 2024-03-04', '  signed: 2024-03-04\n  level: city');
    expect(told('non-la', 'en', '2026-11-23', rated)[1]?.hasCertification).toMatchObject([
      { validFrom: '2024-03-04' },
      { name: 'VietGAP' },
    ]);
  });

  test('is pictured by its photographs alone, with credit and licence', () => {
    expect(told('non-la')[1]).not.toHaveProperty('image');
    const photograph: Picture = {
      file: 'content/hat.jpg',
      alt: { vi: 'Nón', en: 'A hat' },
      credit: 'Nguyễn Thị Ảnh',
      licence: 'CC-BY-4.0',
    };
    expect(told('non-la', 'en', '2026-11-23', sampleContent(), [photograph])[1]?.image).toEqual([
      {
        '@type': 'ImageObject',
        contentUrl: 'https://directory.example/_astro/hat.jpg',
        width: '1600 px',
        height: '1200 px',
        caption: 'A hat',
        creditText: 'Nguyễn Thị Ảnh',
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ]);
  });
});

describe('a village', () => {
  test('has a point where it is known to the village, and none where only the middle of a unit is', () => {
    expect(told('chuong')[1]).toMatchObject({ '@type': 'Place', geo: { latitude: 20.85, longitude: 105.77 } });
    const coarse = changed(sampleContent(), 'villages/chuong.md', 'precision: village', 'precision: commune');
    expect(told('chuong', 'en', '2026-11-23', coarse)[1]).not.toHaveProperty('geo');
  });

  test('is an attraction where a source tells how to visit it', () => {
    const visited = changed(sampleContent(), 'villages/chuong.md', 'sources:', 'visit: Chợ nón họp sáu phiên mỗi tháng.\nsources:');
    expect(told('chuong', 'en', '2026-11-23', visited)[1]?.['@type']).toBe('TouristAttraction');
  });
});

describe('a point of sale', () => {
  test('is a store in its village, run by its producer, without opening hours that nobody knows', () => {
    const point = told('hat-shop')[1];
    expect(point).toMatchObject({
      '@type': 'Store',
      containedInPlace: { '@id': 'https://directory.example/vi/lang-nghe/chuong/#village' },
      parentOrganization: { '@id': 'https://directory.example/vi/chu-the/hat-makers/#producer' },
      address: { addressRegion: 'Hanoi', addressCountry: 'VN' },
    });
    expect(point).not.toHaveProperty('openingHours');
  });

  test('that is a design centre is only a place', () => {
    const centre = changed(sampleContent(), 'sales-points/hat-shop.json', '"kind": "shop"', '"kind": "craft-centre"');
    expect(told('hat-shop', 'en', '2026-11-23', centre)[1]?.['@type']).toBe('Place');
  });
});
