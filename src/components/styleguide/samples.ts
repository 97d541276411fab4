import type { DatedRating } from '../../catalogue/dated-rating.ts';
import type { Catalogue, Craft, Entry, Figure, Group, Producer, Product, Prose, SalesPoint, Village } from '../../catalogue/model.ts';
import type { Source } from '../../schema/source.ts';
import { samplePlaces } from './sample-places.ts';
import { sampleRating } from './sample-ratings.ts';

const sources: readonly Source[] = [
  { url: 'https://hanoimoi.vn/lang-non', title: 'Làng nón Chuông giữ nghề truyền thống', published: '2024-03-04' },
  { url: 'https://www.example.org/hats', title: 'Hats of the Red River delta', published: '2023' },
  {
    url: 'https://example.gov.vn/quyet-dinh',
    title: 'Quyết định công nhận kết quả đánh giá, phân hạng sản phẩm Chương trình “Mỗi xã một sản phẩm”',
  },
];

/** The entry that the guide borrows from, as long as there is one: drawings vary with the id. */
function preferred<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((one) => one.id === id) ?? list[0];
}

const prose = (text: string): Prose => ({ html: `<p>${text}</p>`, plain: text });

/**
 * Made entries for the style guide: nothing that they say is true of anybody, and nothing of theirs changes when the
 * content does. Ids are borrowed from real entries, so that links lead somewhere.
 */
export function samples(catalogue: Catalogue) {
  const [known, inferred, , districtOnly, unknown] = samplePlaces(catalogue).map(({ place }) => place);
  const base = (real: Entry | undefined, place = known) => ({
    id: real?.id ?? 'mau',
    slug: real?.slug ?? 'sample',
    summary: {},
    englishOutdated: false,
    place: place ?? { candidates: [] },
    pictures: [],
    sources,
    files: { vi: 'content/sample.md', en: 'content/sample.en.md' },
  });
  const craft: Craft = {
    ...{ id: 'mau', idVi: 'mau', slug: 'sample', ...preferred(catalogue.crafts, 'conical-hats') },
    name: { vi: 'Nón lá', en: 'Conical hats' },
    products: [],
    villages: [],
  };
  const group: Group = {
    ...{ id: 'mau', idVi: 'mau', slug: 'sample', ...preferred(catalogue.groups, 'handicrafts') },
    number: 5,
    name: { vi: 'Thủ công mỹ nghệ, trang trí', en: 'Handicrafts and decoration' },
    subgroups: [],
    products: [],
  };
  const product = (name: { vi: string; en?: string }, rating: DatedRating, place = known): Product => ({
    ...base(preferred(catalogue.products, 'non-lang-chuong'), place),
    kind: 'product',
    name,
    text: {
      vi: prose('Nón lá lợp tay, mười sáu vành, quai lụa; một lời giới thiệu mẫu.'),
      ...(name.en ? { en: prose('A hat of palm leaves on sixteen rings, sewn by hand: a made text.') } : {}),
    },
    group,
    craft,
    producer,
    soldAt: [],
    rating,
    certificates: [],
    exportMarkets: [],
    trade: { leadTimes: [], papers: [], exported: [] },
  });
  const producer: Producer = {
    ...base(preferred(catalogue.producers, 'vun-art'), inferred),
    kind: 'producer',
    name: { vi: 'Hợp tác xã nón lá mẫu', en: 'Sample Hat Cooperative' },
    text: { vi: prose('Hợp tác xã mẫu.'), en: prose('A made cooperative.') },
    producerKind: 'cooperative',
    answersIn: [],
    products: [],
    villages: [],
    salesPoints: [],
  };
  const village: Village = {
    ...base(preferred(catalogue.villages, 'chuong')),
    kind: 'village',
    name: { vi: 'Làng nón Chuông', en: 'Chuông hat village' },
    text: { vi: prose('Làng làm nón ven sông Đáy.'), en: prose('A village of hat makers on the Đáy river.') },
    craft,
    exportMarkets: [],
    products: [],
    producers: [],
    salesPoints: [],
  };
  const point: SalesPoint = {
    ...base(catalogue.salesPoints[0], districtOnly),
    kind: 'sales-point',
    name: { vi: 'Điểm bán sản phẩm OCOP mẫu', en: 'Sample OCOP sales point' },
    text: { vi: prose('Bán nón.'), en: prose('Sells hats.') },
    pointKind: 'ocop-point',
    tiedToTourism: true,
    sells: [],
  };
  const hat = product({ vi: 'Nón lá làng Chuông', en: 'Chuông conical hat' }, sampleRating('Stands; the day'));
  return {
    sources,
    craft,
    group,
    hat,
    soon: product({ vi: 'Nón quai thao', en: 'Hat with silk straps' }, sampleRating('Expires soon; the day')),
    lapsed: product({ vi: 'Nón bài thơ', en: 'Poem hat' }, sampleRating('Lapsed unless renewed; the day')),
    starless: product({ vi: 'Mũ lá cọ', en: 'Palm-leaf cap' }, sampleRating('No star: appraised'), unknown),
    untranslated: product({ vi: 'Nón ngựa Gò Găng' }, sampleRating('The date is not known')),
    outdated: { ...hat, englishOutdated: true },
    producer: { ...producer, products: [hat] },
    village: { ...village, products: [hat, hat, hat] },
    villageAlone: { ...village, name: { vi: 'Làng quạt Chàng Sơn', en: 'Chàng Sơn fan village' } },
    point,
    figures: sampleFigures,
  };
}

export type Samples = ReturnType<typeof samples>;

const sampleFigures: readonly Figure[] = [
  {
    id: 'sample-products',
    label: { vi: 'Sản phẩm được xếp hạng từ năm 2019', en: 'Products rated since 2019' },
    value: 2711,
    atLeast: true,
    unit: 'product',
    asOf: '2024-06',
    breakdown: { '3': 1200, '4': 1473, '5': 6, 'potential-5': 22 },
    note: { vi: 'Một ghi chú mẫu.', en: 'A made note.' },
    sources: sources.slice(0, 2),
  },
  {
    id: 'sample-villages',
    label: { vi: 'Làng nghề, chưa có bản tiếng Anh' },
    value: 1350,
    atLeast: false,
    unit: 'village-or-craft',
    asOf: 'about 2023',
    sources: sources.slice(0, 1),
  },
  {
    id: 'sample-share',
    label: { vi: 'Mức tăng thu nhập', en: 'Growth of income' },
    value: '5,1–5,5',
    atLeast: false,
    unit: 'percent',
    asOf: '2021-2025',
    sources: sources.slice(2),
  },
];
