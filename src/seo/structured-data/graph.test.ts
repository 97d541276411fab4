import { afterAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../catalogue/join.ts';
import type { Entry, Picture } from '../../catalogue/model.ts';
import { readContent } from '../../entries/read-content.ts';
import type { Lang } from '../../i18n/locales.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../../tests/sample-content.ts';
import { headOf } from '../head.ts';
import { structuredDataOf } from './graph.ts';
import { offersOf } from './offer.ts';

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

  test('is offered only at a price', () => {
    expect(told('non-la')[1]).not.toHaveProperty('offers');
    expect(offersOf(undefined)).toEqual({});
    expect(offersOf({ low: 90000, high: 250000, currency: 'VND' })).toEqual({
      offers: { '@type': 'AggregateOffer', lowPrice: 90000, highPrice: 250000, priceCurrency: 'VND' },
    });
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
