/** One page of every kind, in both languages: what every test of the look goes over. */
export const pageKinds = {
  root: ['/'],
  home: ['/en/', '/vi/'],
  products: ['/en/products/', '/vi/san-pham/'],
  productStanding: ['/en/products/phuc-herbal-tea/', '/vi/san-pham/tra-phuc-thang-long/'],
  productDateNotKnown: ['/en/products/chuong-village-conical-hat/', '/vi/san-pham/non-lang-chuong/'],
  village: ['/en/villages/van-phuc-silk-village/', '/vi/lang-nghe/van-phuc/'],
  villages: ['/en/villages/', '/vi/lang-nghe/'],
  producers: ['/en/producers/', '/vi/chu-the/'],
  salesPoints: ['/en/sales-points/', '/vi/diem-ban/'],
  groups: ['/en/groups/', '/vi/nhom/'],
  group: ['/en/groups/food/', '/vi/nhom/thuc-pham/'],
  crafts: ['/en/crafts/', '/vi/nghe/'],
  communes: ['/en/communes/', '/vi/xa-phuong/'],
  commune: ['/en/communes/thanh-oai/', '/vi/xa-phuong/thanh-oai/'],
  districts: ['/en/former-districts/', '/vi/quan-huyen-cu/'],
  stars: ['/en/stars/', '/vi/hang-sao/'],
  standing: ['/en/stars/5-stars/', '/vi/hang-sao/5-sao/'],
  about: ['/en/about/', '/vi/gioi-thieu/'],
  article: ['/en/about/ocop/', '/vi/gioi-thieu/ocop/'],
  figures: ['/en/about/figures/', '/vi/gioi-thieu/so-lieu/'],
  glossary: ['/en/about/glossary/', '/vi/gioi-thieu/tu-vung/'],
} as const satisfies Record<string, readonly string[]>;

/** All their addresses. */
export const sampleAddresses: readonly string[] = Object.values(pageKinds).flat();
