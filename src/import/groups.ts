import type { GroupFields } from '../schema/taxonomy.ts';
import { slugOf } from './slug.ts';

type Row = [vi: string, en: string, slug: string];

const group = (id: string, number: number, vi: string, en: string, slug: string, first: number, rows: Row[]): GroupFields => ({
  id,
  idVi: slugOf(vi),
  slug,
  number,
  name: { vi, en },
  subgroups: rows.map(([nameVi, nameEn, subSlug], i) => ({
    number: first + i,
    idVi: slugOf(nameVi),
    slug: subSlug,
    name: { vi: nameVi, en: nameEn },
  })),
});

/** The six groups and 26 sub-groups of the programme, in the wording of the 2026 rules. */
// biome-ignore format: one sub-group a line reads best
export const groups: readonly GroupFields[] = [
  group('food', 1, 'Thực phẩm', 'Food', 'food', 1, [
    ['Rau, củ, quả, hạt tươi', 'Fresh vegetables, roots, fruit and nuts', 'fresh-produce'],
    ['Thịt, thủy sản, trứng, sữa tươi', 'Fresh meat, seafood, eggs and milk', 'fresh-meat-seafood-eggs-milk'],
    ['Gạo, ngũ cốc, hạt sơ chế khác', 'Rice, cereals and other semi-processed grains', 'rice-and-grains'],
    ['Mật ong, mật khác và nông sản thực phẩm khác', 'Honey, other nectars and other food produce', 'honey-and-other-produce'],
    ['Đồ ăn nhanh', 'Ready-to-eat food', 'ready-to-eat'],
    ['Chế biến từ gạo, ngũ cốc', 'Processed from rice and cereals', 'rice-and-cereal-products'],
    ['Chế biến từ rau, củ, quả, hạt', 'Processed from vegetables, roots, fruit and nuts', 'vegetable-and-fruit-products'],
    [
      'Chế biến từ thịt, thủy sản, trứng, sữa, mật ong và nông sản khác',
      'Processed from meat, seafood, eggs, milk, honey and other produce',
      'meat-seafood-and-dairy-products',
    ],
    ['Tương, nước mắm, gia vị dạng lỏng khác', 'Soy sauce, fish sauce and other liquid seasonings', 'sauces'],
    ['Gia vị khác (muối, hành, tỏi, tiêu…)', 'Other seasonings (salt, onion, garlic, pepper…)', 'seasonings'],
    ['Chè tươi, chè chế biến', 'Fresh and processed tea', 'tea'],
    ['Sản phẩm chè, trà từ thực vật khác', 'Infusions from other plants (herbal teas)', 'herbal-teas'],
    ['Cà phê, ca cao', 'Coffee and cocoa', 'coffee-and-cocoa'],
  ]),
  group('beverages', 2, 'Đồ uống', 'Drinks', 'drinks', 14, [
    ['Rượu trắng', 'White spirits', 'white-spirits'],
    ['Đồ uống có cồn khác', 'Other alcoholic drinks', 'other-alcoholic-drinks'],
    ['Nước khoáng thiên nhiên, nước uống đóng chai', 'Natural mineral water and bottled water', 'bottled-water'],
    ['Đồ uống không cồn khác', 'Other non-alcoholic drinks', 'non-alcoholic-drinks'],
  ]),
  group('medicinal', 3, 'Dược liệu và sản phẩm từ dược liệu', 'Medicinal plants and products made from them', 'medicinal-plants', 18, [
    ['Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền', 'Functional food, herbal and traditional medicine', 'herbal-medicine'],
    ['Mỹ phẩm có thành phần từ dược liệu', 'Cosmetics with medicinal-plant ingredients', 'herbal-cosmetics'],
    ['Tinh dầu và dược liệu khác', 'Essential oils and other medicinal plants', 'essential-oils'],
  ]),
  group('handicrafts', 4, 'Thủ công mỹ nghệ', 'Handicrafts', 'handicrafts', 21, [
    ['Thủ công mỹ nghệ gia dụng, trang trí', 'Household and decorative handicrafts', 'household-and-decoration'],
    ['Vải, may mặc', 'Fabrics and clothing', 'fabrics-and-clothing'],
  ]),
  group('ornamental', 5, 'Sinh vật cảnh', 'Ornamental plants and animals', 'ornamental-plants-and-animals', 23, [
    ['Hoa', 'Flowers', 'flowers'],
    ['Cây cảnh', 'Ornamental trees and plants', 'ornamental-trees-and-plants'],
    ['Động vật cảnh', 'Ornamental animals', 'ornamental-animals'],
  ]),
  group('tourism', 6, 'Du lịch', 'Tourism', 'tourism', 26, [
    [
      'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      'Community tourism, eco-tourism and visitor sites',
      'community-and-eco-tourism',
    ],
  ]),
];
