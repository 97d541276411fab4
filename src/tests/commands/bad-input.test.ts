import { describe, expect, test } from 'vitest';
import { checkContent } from '../../build/check-content.ts';
import { formatFault } from '../../entries/fault-message.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../sample-content.ts';

const product = 'products/thanh-oai/non-la.md';
const english = 'products/thanh-oai/non-la.en.md';
const village = 'villages/chuong.md';
const producer = 'producers/hat-makers.json';

/** All faults of a content folder as an editor reads them, in both languages. */
function messages(files: ContentFiles): { vi: string[]; en: string[] } {
  const folder = writeContent(files);
  try {
    const { faults } = checkContent(folder, { BUILD_DATE: '2026-11-23' });
    return { vi: faults.map((fault) => formatFault(fault, 'vi')), en: faults.map((fault) => formatFault(fault, 'en')) };
  } finally {
    removeContent(folder);
  }
}

/** One slip of an editor: the file changed, and what the one message has to hold in each language. */
interface Slip {
  what: string;
  file: string;
  find: string;
  replacement: string;
  place: string;
  vi: readonly string[];
  en: readonly string[];
}

const slips: Slip[] = [
  {
    what: 'an unknown field',
    file: product,
    find: 'village: chuong',
    replacement: 'vilage: chuong',
    place: 'content/products/thanh-oai/non-la.md:7:1',
    vi: ['Trường vilage: ', '“vilage”', 'Có phải ý bạn là “village”?'],
    en: ['Field vilage: ', '“vilage”', 'Did you mean “village”?'],
  },
  {
    what: 'a wrong type',
    file: product,
    find: 'subgroup: 21',
    replacement: 'subgroup: twenty-one',
    place: 'content/products/thanh-oai/non-la.md:5:11',
    vi: ['Trường subgroup: ', '“twenty-one” không đúng kiểu', 'Ghi lại dưới dạng số'],
    en: ['Field subgroup: ', '“twenty-one” is of the wrong kind', 'Write it as a number'],
  },
  {
    what: 'a day that does not exist',
    file: product,
    find: 'signed: 2024-03-04',
    replacement: 'signed: 2024-02-30',
    place: 'content/products/thanh-oai/non-la.md:19:11',
    vi: ['Trường rating.signed: ', '“2024-02-30” không phải ngày có thật', 'Chỉ biết năm thì ghi 2024'],
    en: ['Field rating.signed: ', '“2024-02-30” is not a day of the calendar', 'If only the year is known, write 2024'],
  },
  {
    what: 'a date in another order',
    file: product,
    find: 'signed: 2024-03-04',
    replacement: 'signed: 04/03/2024',
    place: 'content/products/thanh-oai/non-la.md:19:11',
    vi: ['Trường rating.signed: ', '“04/03/2024” không đúng dạng', 'Ghi 2024, 2024-03 hoặc 2024-03-04'],
    en: ['Field rating.signed: ', '“04/03/2024” does not have the right form', 'Write 2024, 2024-03 or 2024-03-04'],
  },
  {
    what: 'a star of 6',
    file: product,
    find: 'stars: 4',
    replacement: 'stars: 6',
    place: 'content/products/thanh-oai/non-la.md:17:10',
    vi: ['Trường rating.stars: ', '“6”', 'Chọn một trong: 3, 4, 5'],
    en: ['Field rating.stars: ', '“6”', 'Choose one of: 3, 4, 5'],
  },
  {
    what: 'a star without a recognition',
    file: product,
    find: 'status: recognised',
    replacement: 'status: appraised',
    place: 'content/products/thanh-oai/non-la.md:17:10',
    vi: ['Trường rating.stars: ', 'hoặc bỏ stars'],
    en: ['Field rating.stars: ', 'or leave stars out'],
  },
  {
    what: 'a reference to nothing',
    file: product,
    find: 'producer: hat-makers',
    replacement: 'producer: hat-maker',
    place: 'content/products/thanh-oai/non-la.md:6:11',
    vi: ['Trường producer: ', 'không có mục “hat-maker” trong content/producers', 'Có phải ý bạn là “hat-makers”?'],
    en: ['Field producer: ', 'there is no “hat-maker” in content/producers', 'Did you mean “hat-makers”?'],
  },
  {
    what: 'an id that differs from the name of its file',
    file: product,
    find: 'id: non-la',
    replacement: 'id: non-la-chuong',
    place: 'content/products/thanh-oai/non-la.md:2:5',
    vi: ['Trường id: ', '“non-la-chuong” khác tên tệp “non-la”', 'Ghi id: non-la'],
    en: ['Field id: ', "“non-la-chuong” differs from the file's name, “non-la”", 'Write id: non-la'],
  },
  {
    what: 'a decomposed Vietnamese name',
    file: product,
    find: 'name: Nón lá',
    replacement: `name: ${'Nón lá'.normalize('NFD')}`,
    place: 'content/products/thanh-oai/non-la.md:3:7',
    vi: ['Trường name: ', 'dạng tách rời (NFD)', 'Gõ lại bằng bộ gõ Unicode dựng sẵn'],
    en: ['Field name: ', 'decomposed form (NFD)', 'Type it again'],
  },
  {
    what: 'a decomposed Vietnamese text',
    file: product,
    find: 'Nón lá lợp tay.',
    replacement: 'Nón lá lợp tay.'.normalize('NFD'),
    place: 'content/products/thanh-oai/non-la.md:27:1',
    vi: ['dạng tách rời (NFD)', 'Gõ lại'],
    en: ['decomposed form (NFD)', 'Type it again'],
  },
  {
    what: 'an English slug used twice',
    file: english,
    find: 'slug: conical-hat',
    replacement: 'slug: strap-hat',
    place: 'content/products/thanh-oai/non-quai.en.md:3:7',
    vi: ['Trường slug: ', '“strap-hat” đã dùng ở content/products/thanh-oai/non-la.en.md', 'Thêm tên chủ thể'],
    en: ['Field slug: ', '“strap-hat” is already used in content/products/thanh-oai/non-la.en.md', 'Add the producer or village'],
  },
  {
    what: 'no source, in Markdown',
    file: product,
    find: 'sources:\n  - url: https://news.example/hats\n    title: Hats',
    replacement: 'sources: []',
    place: 'content/products/thanh-oai/non-la.md:22:10',
    vi: ['Trường sources: ', 'cần ít nhất 1', 'mỗi mục phải có nguồn'],
    en: ['Field sources: ', 'at least 1 is needed', 'every entry needs one'],
  },
  {
    what: 'a coordinate outside Hanoi',
    file: village,
    find: 'lat: 20.85\n  lng: 105.77',
    replacement: 'lat: 10.77\n  lng: 106.7',
    place: 'content/villages/chuong.md:11:8',
    vi: ['Trường coordinate.lat: ', '10.77, 106.7', 'nằm ngoài địa phương', 'bị đổi chỗ'],
    en: ['Field coordinate.lat: ', '10.77, 106.7', 'lies outside the area', 'swapped'],
  },
  {
    what: 'YAML that cannot be read',
    file: product,
    find: 'name: Nón lá',
    replacement: 'name: "Nón lá',
    place: 'content/products/thanh-oai/non-la.md:',
    vi: ['Không đọc được tệp', 'dấu hai chấm, thụt dòng và dấu ngoặc'],
    en: ['The file cannot be read', 'colons, indentation and quotes'],
  },
  {
    what: 'a field that is there twice',
    file: product,
    find: 'name: Nón lá',
    replacement: 'name: Nón lá\nname: Nón',
    place: 'content/products/thanh-oai/non-la.md:4:1',
    vi: ['“name” được ghi hai lần', 'Giữ một lần'],
    en: ['“name” is there twice', 'Keep one'],
  },
  {
    what: 'HTML in the text',
    file: product,
    find: 'Nón lá lợp tay.',
    replacement: 'Nón lá.\n\n<script>alert(1)</script>',
    place: 'content/products/thanh-oai/non-la.md:29:1',
    vi: ['mã HTML: “<script>alert(1)</script>”', 'Bỏ thẻ HTML'],
    en: ['HTML: “<script>alert(1)</script>”', 'Remove the tags'],
  },
  {
    what: 'a javascript: link in the text',
    file: product,
    find: 'Nón lá lợp tay.',
    replacement: 'Nón lá [ở đây](javascript:alert(1)).',
    place: 'content/products/thanh-oai/non-la.md:27:8',
    vi: ['“javascript:alert(1)” không phải địa chỉ http', 'bắt đầu bằng https://'],
    en: ['“javascript:alert(1)” is not an http', 'starting with https://'],
  },
  {
    what: 'a javascript: address as a source',
    file: product,
    find: 'url: https://news.example/hats',
    replacement: 'url: javascript:alert(1)',
    place: 'content/products/thanh-oai/non-la.md:23:10',
    vi: ['Trường sources[0].url: ', '“javascript:alert(1)”'],
    en: ['Field sources[0].url: ', '“javascript:alert(1)”'],
  },
];

test('the sample itself has no fault', () => {
  expect(messages(sampleContent()).en).toEqual([]);
});

describe('an entry is refused, once and in words, for', () => {
  test.each(slips)('$what', ({ file, find, replacement, place, vi, en }) => {
    const found = messages(changed(sampleContent(), file, find, replacement));
    expect(found.en).toHaveLength(1);
    for (const lang of ['vi', 'en'] as const) {
      const message = found[lang][0] as string;
      expect(message.startsWith(place), `${message}\nstarts with ${place}`).toBe(true);
      for (const words of { vi, en }[lang]) expect(message).toContain(words);
      expect(message).toContain('\n  → ');
    }
  });

  test('no source, in JSON', () => {
    const files = sampleContent();
    const { sources: _, ...rest } = JSON.parse(files[producer] as string);
    const found = messages({ ...files, [producer]: JSON.stringify(rest) });
    expect(found.en).toHaveLength(1);
    expect(found.en[0]).toMatch(/^content\/producers\/hat-makers\.json:1:1\n {2}Field sources: it is missing/);
    expect(found.vi[0]).toContain('Trường sources: thiếu');
  });

  test('a duplicate id, in a folder of another commune', () => {
    const files = sampleContent();
    const copy = (files[product] as string).replace('commune: thanh-oai', 'commune: binh-minh').replace('xã Phương Trung', 'xã Cự Khê');
    const found = messages({ ...files, 'products/binh-minh/non-la.md': copy });
    expect(found.en).toHaveLength(1);
    expect(found.en[0]).toContain('the id “non-la” is already used in content/products/binh-minh/non-la.md');
    expect(found.en[0]).toContain('merge the files');
    expect(found.vi[0]).toContain('mã “non-la” đã có ở content/products/binh-minh/non-la.md');
  });

  test('a duplicate id in a list', () => {
    const files = sampleContent();
    const districts = JSON.parse(files['places/districts.json'] as string);
    const found = messages({ ...files, 'places/districts.json': JSON.stringify([...districts, ...districts], null, 2) });
    expect(found.en).toHaveLength(1);
    expect(found.en[0]).toMatch(/^content\/places\/districts\.json:9:11\n {2}Field id: the id “thanh-oai” is already used/);
  });
});

test('all faults are told at once, in the order of files and lines', () => {
  let files = changed(sampleContent(), product, 'stars: 4', 'stars: 6');
  files = changed(files, product, 'group: handicrafts', 'grup: handicrafts');
  files = changed(files, village, 'craft: conical-hats', 'craft: conical-hat');
  files = changed(files, producer, '"cooperative"', '"cooperativ"');
  const places = messages(files).en.map((message) => message.split('\n')[0]);
  expect(places).toEqual([
    'content/producers/hat-makers.json:8:11',
    // The group is missing, and a field of another name is there.
    'content/products/thanh-oai/non-la.md:2:1',
    'content/products/thanh-oai/non-la.md:4:1',
    'content/products/thanh-oai/non-la.md:17:10',
    'content/villages/chuong.md:4:8',
  ]);
});

test('an entry with a fault is not also said to be missing where others refer to it', () => {
  const found = messages(changed(sampleContent(), village, 'craft: conical-hats', 'kraft: conical-hats'));
  expect(found.en.every((message) => message.startsWith('content/villages/chuong.md'))).toBe(true);
});
