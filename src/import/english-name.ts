import type { FactProduct } from './facts.ts';

/** English names that the facts give awkwardly, by product. */
const productNames: Readonly<Record<string, string>> = {
  'banh-cha-bao-minh': 'Bảo Minh bánh chả biscuit',
  'banh-nuong-dau-xanh-bao-minh': 'Bảo Minh baked cake with mung-bean filling',
  'banh-nuong-thap-cam-bao-minh': 'Bảo Minh baked cake with mixed filling',
  'banh-trong-vi-gac-bao-minh': 'Bảo Minh clear cake (bánh trong), gấc fruit flavour',
  'banh-trong-vi-la-dua-bao-minh': 'Bảo Minh clear cake (bánh trong), pandan flavour',
  'banh-trong-vi-ngo-bao-minh': 'Bảo Minh clear cake (bánh trong), corn flavour',
  'che-lam-vi-gac-dai-dong': 'Đại Đồng chè lam with gấc fruit',
  'dong-trung-ha-thao-say-dong-kho-thien-phuc': 'Thiên Phúc freeze-dried cordyceps',
  'hoa-lan-ho-diep-dan-hoai': 'Đan Hoài phalaenopsis orchids',
  'mien-dong-lang-so': 'So village canna noodles',
  'mien-dong-vuong-dac-thoa': 'Vương Đắc Thỏa So village canna noodles',
  'chan-bong-to-tam-tu-det': 'Silk quilt spun by the silkworms themselves',
  'xuc-xich-long-bien': 'Sausages (Long Biên)',
};

/** The English name of a product for a reader who knows no Vietnamese. */
export function englishProductName(fact: Pick<FactProduct, 'id' | 'name_en'>): string {
  return productNames[fact.id] ?? fact.name_en.normalize('NFC').trim();
}

/** English names of villages that the facts give without the craft, or by another name than the Vietnamese one. */
export const villageNames: Readonly<Record<string, string>> = {
  'binh-lang': 'Bình Lăng embroidery village',
  'cong-xuyen': 'Cống Xuyên silk-weaving village',
  'dinh-quan': 'Định Quán woodworking village',
  'duyen-truong': 'Duyên Trường lacquer village',
  'huong-duong': 'Hướng Dương embroidery village',
  'khoai-noi': 'Khoái Nội embroidery village',
  'lieu-noi': 'Liễu Nội metalworking village',
  'nguyen-hanh': 'Nguyên Hanh metalworking village',
  'thong-nhat-giap-long': 'Giáp Long glass-blowing village',
  'thuong-cung': 'Thượng Cung carving village',
  'trung-thon': 'Trung Thôn turning village',
};

const lowered = /(?<=\S )(?:Silk|Pottery|Ancient|Lacquer|Village)\b/g;

/** The English name of a village in sentence case: `Vạn Phúc Silk Village` becomes `Vạn Phúc silk village`. */
export function sentenceCase(name: string): string {
  return name.replace(lowered, (word) => word.toLowerCase());
}
