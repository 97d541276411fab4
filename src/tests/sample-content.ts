import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files of a content folder, by their path inside it. */
export type ContentFiles = Record<string, string>;

/**
 * A small content folder without a fault: one entry of each kind, all related to each other. The words are invented;
 * the file names are what tests change.
 */
export function sampleContent(): ContentFiles {
  return {
    'settings.json': json({
      siteUrl: 'https://directory.example',
      name: { vi: 'Danh bạ thử', en: 'Sample directory' },
      area: { vi: 'Hà Nội', en: 'Hanoi' },
      timeZone: 'Asia/Ho_Chi_Minh',
      repository: 'https://code.example/directory',
      editUrl: 'https://code.example/directory/edit/{path}',
      reportUrl: 'https://code.example/directory/new?title={title}&body={url}',
      bounds: { south: 20.53, north: 21.4, west: 105.28, east: 106.03 },
    }),
    'places/districts.json': json([{ id: 'thanh-oai', slug: 'thanh-oai', name: 'huyện Thanh Oai', kind: 'rural-district' }]),
    'places/communes.json': json([
      commune('thanh-oai', 'xã Thanh Oai', 'xã Phương Trung'),
      commune('binh-minh', 'xã Bình Minh', 'xã Cự Khê'),
    ]),
    'taxonomy/groups.json': json([
      group('handicrafts', 5, [{ number: 21, idVi: 'my-nghe', slug: 'fine-crafts', name: { vi: 'Mỹ nghệ', en: 'Fine crafts' } }]),
      group('food', 1, [{ number: 1, idVi: 'rau', slug: 'vegetables', name: { vi: 'Rau', en: 'Vegetables' } }]),
    ]),
    'taxonomy/crafts.json': json([
      { id: 'conical-hats', idVi: 'non-la', slug: 'conical-hats', name: { vi: 'Nón lá', en: 'Conical hats' } },
    ]),
    'taxonomy/certificates.json': json([
      {
        id: 'vietgap',
        name: { vi: 'VietGAP', en: 'VietGAP' },
        meaning: { vi: 'Thực hành nông nghiệp tốt.', en: 'Good agricultural practice.' },
      },
    ]),
    'taxonomy/glossary.json': json([
      {
        id: 'ocop',
        vi: 'OCOP',
        en: 'OCOP',
        alsoVi: [],
        alsoEn: [],
        kind: 'programme',
        note: { vi: 'Chương trình.', en: 'The programme.' },
      },
    ]),
    'taxonomy/search-words.json': json([{ id: 'hats', craft: 'conical-hats', vi: ['nón'], en: ['hat'] }]),
    'taxonomy/hs-suggestions.json': json([{ id: 'hats', craft: 'conical-hats', headings: ['6504'], note: { vi: 'Nón.', en: 'Hats.' } }]),
    'loops.json': json([]),
    'map/rivers.json': json([]),
    'map/roads.json': json([]),
    'map/areas.json': json([]),
    'map/places.json': json([]),
    'map/border.json': json([]),
    'figures.json': json([
      { id: 'products-2024', label: { vi: 'Sản phẩm', en: 'Products' }, value: 10, unit: 'product', asOf: '2024', sources },
    ]),
    'villages/chuong.md': markdown(
      `id: chuong\nname: Làng Chuông\ncraft: conical-hats\n${place}coordinate:\n  lat: 20.85\n  lng: 105.77\n  precision: village\n  basis: village-point\n${sourceLines}`,
      'Làng làm nón.',
    ),
    'villages/chuong.en.md': markdown('name: Chuông village\nslug: chuong-village\ntranslates: "000000000000"', 'A village of hat makers.'),
    'producers/hat-makers.json': json({
      id: 'hat-makers',
      name: { vi: 'Hợp tác xã nón lá', en: 'Hat makers' },
      slug: 'hat-makers',
      kind: 'cooperative',
      place: {},
      text: { vi: 'Làm nón.', en: 'Makes hats.' },
      sources,
    }),
    'sales-points/hat-shop.json': json({
      id: 'hat-shop',
      name: { vi: 'Cửa hàng nón', en: 'Hat shop' },
      slug: 'hat-shop',
      kind: 'shop',
      place: {},
      tiedToTourism: true,
      village: 'chuong',
      operator: 'hat-makers',
      text: { vi: 'Bán nón.', en: 'Sells hats.' },
      sources,
    }),
    'products/thanh-oai/non-la.md': product('non-la', 'Nón lá'),
    'products/thanh-oai/non-la.en.md': markdown(
      'name: Conical hat\nslug: conical-hat\ntranslates: "000000000000"',
      'A hat of palm leaves.',
    ),
    'products/thanh-oai/non-quai.md': product('non-quai', 'Nón quai'),
    'products/thanh-oai/non-quai.en.md': markdown(
      'name: Hat with a strap\nslug: strap-hat\ntranslates: "000000000000"',
      'A hat with a strap.',
    ),
  };
}

/** Writes content files into a new folder `content` of its own. Take it away with {@link removeContent}. */
export function writeContent(files: ContentFiles): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'ocop-')), 'content');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

export function removeContent(folder: string): void {
  rmSync(path.dirname(folder), { recursive: true, force: true });
}

/** The sample with one file changed; fails where there is nothing to change, so that a test cannot pass by accident. */
export function changed(files: ContentFiles, file: string, find: string, replacement: string): ContentFiles {
  const text = files[file];
  if (!text?.includes(find)) throw new Error(`${file} of the sample does not hold ${JSON.stringify(find)}`);
  return { ...files, [file]: text.replace(find, () => replacement) };
}

const sources = [{ url: 'https://news.example/hats', title: 'Hats' }];
const sourceLines = 'sources:\n  - url: https://news.example/hats\n    title: Hats';
const place = 'place:\n  commune: thanh-oai\n  basis: whole-unit\n  communeBefore2025: xã Phương Trung\n  districtBefore2025: thanh-oai\n';

function product(id: string, name: string): string {
  const fields = [
    `id: ${id}`,
    `name: ${name}`,
    'group: handicrafts',
    'subgroup: 21',
    'producer: hat-makers',
    'village: chuong',
    'soldAt:\n  - hat-shop',
    `${place}rating:`,
    '  status: recognised',
    '  stars: 4',
    '  round: 2023',
    '  signed: 2024-03-04',
    'certificates:\n  - vietgap',
    sourceLines,
  ];
  return markdown(fields.join('\n'), 'Nón lá lợp tay.');
}

function commune(id: string, name: string, before: string) {
  return {
    id,
    slug: id,
    name,
    kind: 'commune',
    formedFrom: [{ name: before }],
    districtsBefore: ['thanh-oai'],
    lat: 20.86,
    lng: 105.77,
    legalBasis: 'Nghị quyết',
    sources,
  };
}

function group(id: string, number: number, subgroups: object[]) {
  return { id, idVi: `nhom-${number}`, slug: id, number, name: { vi: `Nhóm ${number}`, en: `Group ${number}` }, subgroups };
}

function markdown(fields: string, body: string): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
