import type { SearchKind } from './search-record.ts';

/** What people call each kind of page when they look for one. They find, and are never shown. */
export const kindWords: Readonly<Record<SearchKind, string>> = {
  product: 'product ocop sản phẩm',
  village: 'craft village làng nghề làng',
  producer: 'producer maker manufacturer supplier workshop company cooperative chủ thể cơ sở sản xuất nhà cung cấp',
  'sales-point': 'shop store market buy sell sold sales point showroom ocop mua bán cửa hàng điểm bán mua ở đâu',
  article: 'about article bài viết',
};
