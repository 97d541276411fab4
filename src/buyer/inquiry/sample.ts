import type { BuyerMaker, BuyerRecord } from '../record.ts';
import type { Inquiry, InquiryItem } from './inquiry.ts';

/** Invented products and letters for the tests of this folder. */
export const hat: InquiryItem = {
  names: { en: 'Chuông conical hat', vi: 'Nón lá làng Chuông' },
  address: 'https://directory.example/p/non-la/',
  quantity: { value: 1500, unit: 'piece' },
};

export const tea: InquiryItem = { names: { en: 'Lotus tea', vi: 'Trà sen' }, address: 'https://directory.example/p/tra-sen/' };

export const sampleInquiry: Inquiry = {
  directory: { en: 'Sample Directory', vi: 'Danh bạ Thử' },
  maker: { en: 'Chuông Cooperative', vi: 'Hợp tác xã Chuông' },
  items: [hat, tea],
  questions: [{ question: 'minimumOrder' }, { question: 'shelfLife', of: [tea] }],
  destination: { en: 'Japan', vi: 'Nhật Bản' },
  incoterm: 'FOB',
  place: 'Hải Phòng',
  wanted: '2027-03-04',
  buyer: { name: 'Aiko Satō', company: 'Satō & Daughters', email: 'aiko@sato.example' },
  note: 'Samples first, please.',
};

/** A record of an invented product. */
export function sampleRecord(id: string, name: string, maker?: BuyerMaker, more: Partial<BuyerRecord> = {}): BuyerRecord {
  return {
    id,
    name,
    nameVi: `${name} (vi)`,
    page: `/en/products/${id}/`,
    short: `/p/${id}/`,
    kind: 'Conical hats',
    place: 'Phương Trung',
    picture: { src: '/motifs/hat.svg#object', drawn: true },
    maker,
    rating: { line: '4 stars, rated in the 2023 round', stars: 4, expires: { first: '2027-03-04', last: '2027-03-04' } },
    asked: ['maker', 'contact', 'rating', 'minimumOrder', 'price'],
    answers: { maker: ['Chuông Cooperative'] },
    hints: {},
    asOf: {},
    ...more,
  };
}
