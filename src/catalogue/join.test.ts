import { describe, expect, test } from 'vitest';
import { readContent } from '../entries/read-content.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { joinCatalogue } from './join.ts';

/** The sample, read and joined as a build does. */
function joined(files: ContentFiles = sampleContent(), today = '2026-11-23') {
  const folder = writeContent(files);
  try {
    const { tree, faults, locate } = readContent(folder);
    expect(faults).toEqual([]);
    if (!tree) throw new Error('the sample has no settings');
    return joinCatalogue(tree, today, locate);
  } finally {
    removeContent(folder);
  }
}

function catalogue(files?: ContentFiles, today?: string) {
  const { catalogue, faults } = joined(files, today);
  expect(faults).toEqual([]);
  return catalogue;
}

const product = 'products/thanh-oai/non-la.md';
const english = 'products/thanh-oai/non-la.en.md';
const village = 'villages/chuong.md';
const ids = (things: readonly { id: string }[] | undefined) => things?.map(({ id }) => id);

describe('every relation is there in both directions', () => {
  const { products, villages, producers, salesPoints, communes, districts, groups, crafts } = catalogue();
  const [hat] = products;
  const [chuong] = villages;
  const [makers] = producers;
  const [shop] = salesPoints;
  const both = ['non-la', 'non-quai'];

  test('product and producer', () => {
    expect(hat?.producer).toBe(makers);
    expect(ids(makers?.products)).toEqual(both);
  });
  test('product and village', () => {
    expect(hat?.village).toBe(chuong);
    expect(ids(chuong?.products)).toEqual(both);
  });
  test('product and sales point', () => {
    expect(hat?.soldAt).toEqual([shop]);
    expect(ids(shop?.sells)).toEqual(both);
  });
  test('village and producer, through their products, once', () => {
    expect(chuong?.producers).toEqual([makers]);
    expect(makers?.villages).toEqual([chuong]);
  });
  test('sales point with its village and operator', () => {
    expect(shop?.village).toBe(chuong);
    expect(chuong?.salesPoints).toEqual([shop]);
    expect(shop?.operator).toBe(makers);
    expect(makers?.salesPoints).toEqual([shop]);
  });
  test('product with its group and sub-group', () => {
    const handicrafts = groups.find(({ id }) => id === 'handicrafts');
    expect(hat?.group).toBe(handicrafts);
    expect(ids(handicrafts?.products)).toEqual(both);
    expect(hat?.subgroup?.group).toBe(handicrafts);
    expect(ids(hat?.subgroup?.products)).toEqual(both);
    expect(groups.find(({ id }) => id === 'food')?.products).toEqual([]);
  });
  test('craft with villages and products: a handicraft takes the craft of its village', () => {
    expect(chuong?.craft).toBe(crafts[0]);
    expect(crafts[0]?.villages).toEqual([chuong]);
    expect(hat?.craft).toBe(crafts[0]);
    expect(ids(crafts[0]?.products)).toEqual(both);
  });
  test('commune and former district with each other and with what lies in them', () => {
    expect(hat?.place.commune).toBe(communes[0]);
    expect(ids(communes[0]?.entries.products)).toEqual(both);
    expect(communes[0]?.entries.villages).toEqual([chuong]);
    expect(communes[0]?.districtsBefore).toEqual(districts);
    expect(ids(districts[0]?.communes)).toEqual(['thanh-oai', 'binh-minh']);
    expect(ids(districts[0]?.entries.products)).toEqual(both);
    expect(communes[1]?.entries.products).toEqual([]);
  });
});

describe('what is not a handicraft', () => {
  test('does not take the craft of its village', () => {
    const files = changed(sampleContent(), product, 'group: handicrafts\nsubgroup: 21', 'group: food\nsubgroup: 1');
    const { products, crafts } = catalogue(files);
    expect(products[0]?.craft).toBeUndefined();
    expect(ids(crafts[0]?.products)).toEqual(['non-quai']);
  });
});

describe('languages', () => {
  test('without an English file there is no slug, name or text in English', () => {
    const { [english]: _, ...rest } = sampleContent();
    const hat = catalogue(rest).products[0];
    expect(hat).toMatchObject({ slug: undefined, name: { vi: 'Nón lá', en: undefined }, englishOutdated: false });
    expect(hat?.text.en).toBeUndefined();
    expect(hat?.files).toEqual({ vi: `content/${product}`, en: `content/${english}` });
  });

  test('an English text of another Vietnamese text is out of date', () => {
    expect(catalogue().products[0]?.englishOutdated).toBe(true);
  });

  test('text is plain and safe', () => {
    const files = changed(sampleContent(), 'producers/hat-makers.json', 'Makes hats.', 'Hats & <b>caps</b>');
    expect(catalogue(files).producers[0]?.text.en).toEqual({
      plain: 'Hats & <b>caps</b>',
      html: '<p>Hats &amp; &lt;b&gt;caps&lt;/b&gt;</p>',
    });
  });
});

test('ratings are dated against the day that is handed in', () => {
  expect(catalogue(undefined, '2026-11-23').products[0]?.rating).toMatchObject({ standing: 'stands', today: '2026-11-23' });
  expect(catalogue(undefined, '2027-03-05').products[0]?.rating.standing).toBe('lapsed');
});

describe('a fault, with its file, field and place', () => {
  test.each([
    ['producer', 'producer: hat-makers', 'producer: hat-maker', 'producers', 'hat-maker', 'hat-makers', 'producer'],
    ['village', 'village: chuong', 'village: chuon', 'villages', 'chuon', 'chuong', 'village'],
    ['sales point', '- hat-shop', '- hat-shops', 'salesPoints', 'hat-shops', 'hat-shop', 'soldAt[0]'],
    ['certificate', '- vietgap', '- vietgab', 'certificates', 'vietgab', 'vietgap', 'certificates[0]'],
    ['group', 'group: handicrafts', 'group: handicraft', 'groups', 'handicraft', 'handicrafts', 'group'],
    ['craft', 'village: chuong', 'village: chuong\ncraft: hats-of-silk', 'crafts', 'hats-of-silk', undefined, 'craft'],
    ['commune', 'commune: thanh-oai', 'commune: thanh-oay', 'communes', 'thanh-oay', 'thanh-oai', 'place.commune'],
    [
      'former district',
      'districtBefore2025: thanh-oai',
      'districtBefore2025: thanh-oa',
      'districts',
      'thanh-oa',
      'thanh-oai',
      'place.districtBefore2025',
    ],
  ])('a reference to no %s, with the nearest', (_, find, replacement, collection, value, nearest, field) => {
    const { faults } = joined(changed(sampleContent(), product, find, replacement));
    expect(faults).toEqual([
      {
        file: `content/${product}`,
        field,
        position: { line: expect.any(Number), column: expect.any(Number) },
        problem: { kind: 'unknown-reference', value, collection, nearest },
      },
    ]);
  });

  test('in a file with a list: the field of the entry', () => {
    const { faults } = joined(
      changed(sampleContent(), 'places/communes.json', '"districtsBefore": [\n      "thanh-oai"', '"districtsBefore": [\n      "thanh-ai"'),
    );
    expect(faults[0]).toMatchObject({ file: 'content/places/communes.json', field: 'districtsBefore[0]', problem: { value: 'thanh-ai' } });
  });

  test('a suggestion of HS headings for no craft', () => {
    const file = 'taxonomy/hs-suggestions.json';
    const { faults } = joined(changed(sampleContent(), file, '"craft": "conical-hats"', '"craft": "conical-hat"'));
    expect(faults).toMatchObject([{ file: `content/${file}`, field: 'craft', problem: { value: 'conical-hat', nearest: 'conical-hats' } }]);
  });

  test('a sub-group of another group', () => {
    expect(joined(changed(sampleContent(), product, 'subgroup: 21', 'subgroup: 1')).faults).toMatchObject([
      {
        field: 'subgroup',
        position: { line: 5, column: 11 },
        problem: { kind: 'subgroup-not-in-group', value: 1, group: 'handicrafts', allowed: [21] },
      },
    ]);
  });

  test('materials that differ between the languages', () => {
    const files = changed(sampleContent(), product, 'certificates:', 'materials:\n  - lá cọ\n  - tre\ncertificates:');
    expect(joined(files).faults).toMatchObject([{ file: `content/${english}`, problem: { kind: 'materials-differ', vi: 2, en: 0 } }]);
  });

  test.each([
    ['north', 'lat: 20.85', 'lat: 21.41'],
    ['south', 'lat: 20.85', 'lat: 20.52'],
    ['west', 'lng: 105.77', 'lng: 105.27'],
    ['east', 'lng: 105.77', 'lng: 106.04'],
  ])('a point too far %s', (_, find, replacement) => {
    expect(joined(changed(sampleContent(), village, find, replacement)).faults).toMatchObject([{ problem: { kind: 'outside-bounds' } }]);
  });

  test('a point on the border is inside', () => {
    expect(joined(changed(sampleContent(), village, 'lat: 20.85', 'lat: 21.4')).faults).toEqual([]);
  });

  test('an English address used twice, also where it is the id of an entry without English', () => {
    expect(joined(changed(sampleContent(), english, 'conical-hat', 'strap-hat')).faults).toMatchObject([
      { problem: { kind: 'duplicate-slug', value: 'strap-hat', other: `content/${english}` } },
    ]);
    const { 'products/thanh-oai/non-quai.en.md': _, ...rest } = sampleContent();
    expect(joined(changed(rest, english, 'conical-hat', 'non-quai')).faults).toMatchObject([
      { file: 'content/products/thanh-oai/non-quai.md', problem: { kind: 'duplicate-slug', value: 'non-quai' } },
    ]);
  });

  test('a product in the folder of another commune', () => {
    const { [product]: text, [english]: _, ...rest } = sampleContent();
    expect(joined({ ...rest, 'products/binh-minh/non-la.md': text as string }).faults).toMatchObject([
      { file: 'content/products/binh-minh/non-la.md', problem: { kind: 'wrong-folder', folder: 'binh-minh', expected: 'thanh-oai' } },
    ]);
  });

  test('a commune that the former one did not go into', () => {
    const files = changed(sampleContent(), village, 'commune: thanh-oai', 'commune: binh-minh');
    expect(joined(files).faults).toMatchObject([
      {
        field: 'place.commune',
        problem: { kind: 'commune-contradicts', value: 'binh-minh', old: 'xã Phương Trung', expected: ['thanh-oai'] },
      },
    ]);
  });

  test('several at once', () => {
    const files = changed(
      changed(sampleContent(), product, 'producer: hat-makers', 'producer: nobody-at-all'),
      village,
      'lat: 20.85',
      'lat: 1',
    );
    expect(
      joined(files)
        .faults.map(({ problem }) => problem.kind)
        .sort(),
    ).toEqual(['outside-bounds', 'unknown-reference']);
  });
});
