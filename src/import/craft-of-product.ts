import type { FactProduct } from './facts.ts';

/** Plain words of a name, or its producer or village, that say by which craft it is made. The first that fits wins. */
const signs: readonly { craft: string; name?: RegExp; producer?: RegExp }[] = [
  { craft: 'musical-instruments', producer: /^nhac-cu-/ },
  { craft: 'toys-folk', name: /^Tò he/u },
  { craft: 'gold-leaf', name: /dát vàng/u },
  { craft: 'incense', producer: /^tu-bi-huong$/ },
  { craft: 'conical-hats', name: /^Nón lá/u },
  { craft: 'lacquer', name: /sơn mài/iu },
  { craft: 'inlay', name: /khảm (?:trai|ốc)|chạm khảm/u },
  { craft: 'embroidery', name: /thêu/u },
  { craft: 'rattan-bamboo', name: /(?:^|\s)mây|cỏ tế|^Đèn tre|Mây tre/u },
  { craft: 'ceramics', name: /gốm|Tranh sứ|men Chu Đậu/iu },
  { craft: 'ceramics', producer: /^(?:ceramics-thanh-binh|gom-viet-trung|gom-viet-hoang|gom-su-quang-vinh|htx-gom-su-tan-thinh)$/ },
  { craft: 'metal-casting', producer: /^dong-ngu-xa$/ },
  { craft: 'furniture', name: /^(?:Đồ gỗ nội thất|Bàn giám đốc|Tủ tài liệu|Bộ đài nến|Bộ hoành phi)/u },
  { craft: 'woodcarving', name: /^(?:Tượng|Khay) gỗ|Điêu khắc gỗ|gỗ mít|^Tranh vinh quy/u },
  { craft: 'woodcarving', producer: /^(?:do-van-cuong|nguyen-van-dong|pham-van-vung|nguyen-van-vinh)$/ },
  { craft: 'silk-weaving', name: /(?<!ghép )lụa|tơ tằm/u },
  { craft: 'textile-weaving', name: /^(?:Bộ sản phẩm khăn|Khăn tắm)/u },
  { craft: 'tailoring', name: /^Comple/u },
];

/** The craft of a handicraft, where plain words say it. Nothing for food, and nothing where it is not clear. */
export function craftOfProduct(fact: Pick<FactProduct, 'group' | 'name_vi' | 'producer_id'>): string | undefined {
  if (fact.group === 'ornamental') return 'flowers';
  if (fact.group !== 'handicrafts') return undefined;
  return signs.find(
    (sign) => (!sign.name || sign.name.test(fact.name_vi)) && (!sign.producer || sign.producer.test(fact.producer_id ?? '')),
  )?.craft;
}
