interface Materials {
  vi: string[];
  en: string[];
}

/** Makers that a sentence names where the facts have no producer entry. */
export const makers: Readonly<Record<string, string>> = {
  'bot-ngu-coc-minmin': 'Công ty TNHH TM&DV dinh dưỡng MinMin Việt Nam',
  'tuong-viet-hung': 'Hợp tác xã Dịch vụ nông nghiệp thôn Đoài',
};

/** Sales points that a sentence, of the product or of the point, names as selling it. */
export const soldAt: Readonly<Record<string, string[]>> = {
  'banh-cuon-bich-hoa': ['ocop-545-quoc-lo-21b'],
  'che-yen-bai': ['ocop-khanh-phat'],
  'tinh-bot-nghe-ba-be': ['ocop-cho-dong-xuan'],
  'tra-bac-son': ['ocop-bac-son'],
  'tra-hoa-vang-soc-son': ['duoc-lieu-den-soc'],
  'xi-dau-nguu-bang-do-den': ['duoc-lieu-den-soc'],
};

/** What a sentence of the product plainly says that it is made of. */
// biome-ignore format: one product a line reads best
export const materials: Readonly<Record<string, Materials>> = {
  'ao-phong-ghep-lua-vun-art': { vi: ['vụn lụa Vạn Phúc'], en: ['Vạn Phúc silk remnants'] },
  'banh-te-phu-nhi-hung-van': { vi: ['thịt ba chỉ', 'mộc nhĩ', 'lá dong và lá chuối để gói'], en: ['pork belly', 'wood-ear mushroom', 'dong and banana leaf for wrapping'] },
  'banh-te-phu-nhi-thanh-binh': { vi: ['thịt ba chỉ', 'mộc nhĩ', 'lá dong và lá chuối để gói'], en: ['pork belly', 'wood-ear mushroom', 'dong and banana leaf for wrapping'] },
  'chan-bong-to-tam-tu-det': { vi: ['tơ tằm'], en: ['silk'] },
  'dieu-cay-dat-vang-kieu-ky': { vi: ['vàng quỳ Kiêu Kỵ'], en: ['Kiêu Kỵ gold leaf'] },
  'doi-den-tu-linh-ngu-xa': { vi: ['đồng'], en: ['bronze'] },
  'dua-go-cam-kham-trai': { vi: ['gỗ vụn', 'vỏ trai, ốc'], en: ['wood offcuts', 'shell'] },
  'dua-go-trac-do-kham-trai': { vi: ['gỗ vụn', 'vỏ trai, ốc'], en: ['wood offcuts', 'shell'] },
  'hop-da-nang-kham-trai-vu-van-dinh': { vi: ['vỏ trai, ốc', 'gỗ'], en: ['shell', 'wood'] },
  'hop-son-mai-gan-sung-an-huy': { vi: ['sừng trâu', 'sơn'], en: ['buffalo horn', 'lacquer'] },
  'lo-song-ngu-ngu-xa': { vi: ['đồng'], en: ['bronze'] },
  'mien-dong-xua-duong-lieu': { vi: ['dong riềng loại một'], en: ['first-grade canna'] },
  'non-lang-chuong': { vi: ['vòng tre', 'lá nón'], en: ['bamboo rings', 'hat leaf'] },
  'ruou-bach-cuc-long-tuu': { vi: ['nếp cái hoa vàng', 'men trấu thảo dược'], en: ['golden-flower glutinous rice', 'herbal husk starter'] },
  'ruou-mo-huong-tich': { vi: ['mơ Hương Sơn', 'đường', 'rượu'], en: ['Hương Sơn apricots', 'sugar', 'spirit'] },
  'tinh-bot-nghe-ba-be': { vi: ['nghệ vàng Dương Xá'], en: ['Dương Xá turmeric'] },
  'to-he-hang-nga-xuan-la': { vi: ['bột màu'], en: ['coloured dough'] },
  'to-he-tam-nu-xuan-la': { vi: ['bột màu'], en: ['coloured dough'] },
  'tra-chum-ngay-hong-van': { vi: ['lá và cành chùm ngây'], en: ['moringa leaf and stem'] },
  'tra-loc-thang-long': { vi: ['cà gai leo', 'nụ vối'], en: ['Solanum procumbens (cà gai leo)', 'vối buds (Cleistocalyx)'] },
  'tra-phuc-thang-long': { vi: ['cà gai leo khoảng 95%', 'cỏ ngọt 5%'], en: ['Solanum procumbens (cà gai leo), about 95%', 'stevia, 5%'] },
  'tra-sen-hien-xiem': { vi: ['trà Thái Nguyên', 'sen Bách Diệp'], en: ['Thái Nguyên tea', 'hundred-petal lotus'] },
  'tra-tho-thang-long': { vi: ['cà gai leo', 'xạ đen'], en: ['Solanum procumbens (cà gai leo)', 'xạ đen (Celastrus hindsii)'] },
  'tranh-gao-soc-son': { vi: ['hạt gạo'], en: ['rice grains'] },
  'tui-vai-tho-ghep-lua-vun-art': { vi: ['vụn lụa Vạn Phúc'], en: ['Vạn Phúc silk remnants'] },
};
