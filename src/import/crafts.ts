import type { CraftFields } from '../schema/taxonomy.ts';
import { slugOf } from './slug.ts';

const craft = (id: string, vi: string, en: string, slug = id): CraftFields => ({ id, idVi: slugOf(vi), slug, name: { vi, en } });

/**
 * The crafts that villages and products share: the 22 of the facts, and five more that their "other" held and that
 * a buyer would look for by name.
 */
export const crafts: readonly CraftFields[] = [
  craft('ceramics', 'Gốm sứ', 'Pottery and ceramics'),
  craft('conical-hats', 'Nón lá', 'Conical hats'),
  craft('dairy', 'Chăn nuôi bò sữa', 'Dairy'),
  craft('embroidery', 'Thêu', 'Embroidery'),
  craft('flowers', 'Hoa, cây cảnh', 'Flowers and ornamental plants', 'flowers-and-ornamental-plants'),
  craft('food-processing', 'Chế biến thực phẩm', 'Food processing'),
  craft('furniture', 'Mộc', 'Furniture and joinery', 'furniture-and-joinery'),
  craft('gold-leaf', 'Quỳ vàng, quỳ bạc', 'Gold and silver leaf'),
  craft('herbal-medicine', 'Thuốc nam', 'Herbal medicine'),
  craft('horn', 'Sừng mỹ nghệ', 'Horn carving', 'horn-carving'),
  craft('incense', 'Hương, tăm hương', 'Incense'),
  craft('inlay', 'Khảm trai', 'Mother-of-pearl inlay', 'mother-of-pearl-inlay'),
  craft('jewellery', 'Kim hoàn, đậu bạc', 'Jewellery and silver filigree'),
  craft('lacquer', 'Sơn mài', 'Lacquer'),
  craft('leather', 'Giày da, đồ da', 'Leather'),
  craft('metal-casting', 'Đúc đồng, rèn, kim khí', 'Bronze casting and metalwork', 'bronze-casting-and-metalwork'),
  craft('musical-instruments', 'Nhạc cụ dân tộc', 'Musical instruments'),
  craft('paper', 'Tranh dân gian, đồ giấy', 'Folk prints and paper goods', 'folk-prints-and-paper'),
  craft('rattan-bamboo', 'Mây tre đan', 'Rattan and bamboo weaving', 'rattan-and-bamboo'),
  craft('silk-weaving', 'Dệt lụa', 'Silk weaving'),
  craft('tailoring', 'May mặc', 'Tailoring'),
  craft('tea', 'Chè, trà', 'Tea'),
  craft('textile-weaving', 'Dệt vải', 'Cotton and other textile weaving'),
  craft('tourism', 'Du lịch làng nghề', 'Village tourism', 'village-tourism'),
  craft('toys-folk', 'Tò he, đồ chơi dân gian', 'Folk toys'),
  craft('woodcarving', 'Điêu khắc gỗ, tiện gỗ', 'Wood carving and turning', 'wood-carving'),
  craft('other', 'Nghề khác', 'Other crafts', 'other-crafts'),
];

/** Villages whose craft the facts call "other" although its detail names a craft of the list. */
const villageCrafts: Readonly<Record<string, string>> = {
  'dao-xa': 'musical-instruments',
  'gie-ha': 'leather',
  'hoa-xa-det-man': 'textile-weaving',
  'la-noi': 'textile-weaving',
  'ninh-giang': 'herbal-medicine',
  'phung-xa-thach-that': 'metal-casting',
  'thuy-ung': 'horn',
  'trieu-khuc': 'textile-weaving',
  'yen-son-ba-vi': 'herbal-medicine',
};

/** The craft of a village: the facts' own, except where {@link villageCrafts} knows better than "other". */
export function craftOfVillage(village: { id: string; craft: string }): string {
  return village.craft === 'other' ? (villageCrafts[village.id] ?? 'other') : village.craft;
}
