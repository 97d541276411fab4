/** English of the titles, heritage listings and networks in village facts. Exact, nothing added. */
// biome-ignore format: one title a line reads best
export const awardsInEnglish: Readonly<Record<string, string>> = {
  'World Crafts Council – thành viên Mạng lưới thành phố thủ công sáng tạo thế giới (World Craft City), trao 14/02/2025':
    'World Crafts Council: member of the World Craft City network, presented on 14 February 2025',
  'Kỷ lục Việt Nam: làng nghề dệt lụa tơ tằm lâu đời nhất còn hoạt động': 'Vietnam record: oldest silk-weaving village still at work',
  'Di sản văn hóa phi vật thể quốc gia: nghề dệt lụa Vạn Phúc (đón bằng 2023)': 'National intangible cultural heritage: Vạn Phúc silk weaving (certificate received in 2023)',
  'Điểm đến du lịch Thủ đô (đón bằng 2023)': 'Tourist destination of the capital (certificate received in 2023)',
  'Điểm du lịch Bát Tràng (UBND TP Hà Nội công nhận)': 'Bát Tràng tourist site (recognised by the Hanoi People’s Committee)',
  'Di sản văn hóa phi vật thể quốc gia: lễ hội làng Bát Tràng': 'National intangible cultural heritage: Bát Tràng village festival',
  'Di tích lịch sử văn hóa quốc gia, 2006 (làng cổ đầu tiên của Việt Nam)': 'National historical and cultural monument, 2006 (the first ancient village of Vietnam)',
  'Ẩm thực Đường Lâm – Sản phẩm du lịch bền vững ASEAN 2024': 'Đường Lâm cuisine: ASEAN sustainable tourism product 2024',
  'Điểm du lịch làng nghề (thành phố công nhận năm 2020)': 'Craft-village tourist site (recognised by the city in 2020)',
  'Năm 2003 được JICA và tỉnh Hà Tây chọn làm điểm phát triển làng nghề bền vững': 'Chosen in 2003 by JICA and Hà Tây province as a site of sustainable craft-village development',
  'Điểm dịch vụ du lịch làng quê Hồng Vân – OCOP 4 sao (cuối 2022)': 'Hồng Vân rural tourism service: rated four OCOP stars (late 2022)',
  'Điểm du lịch làng nghề (UBND TP Hà Nội, 2018)': 'Craft-village tourist site (Hanoi People’s Committee, 2018)',
  'World Crafts Council – làng thủ công thế giới (Chuyên Mỹ), công nhận đầu 2026': 'World Crafts Council: world craft village (Chuyên Mỹ), recognised in early 2026',
  'Thuộc Chuyên Mỹ – World Crafts Council, đầu 2026': 'Part of Chuyên Mỹ: World Crafts Council, early 2026',
  'World Crafts Council – làng thủ công thế giới, công nhận đầu 2026': 'World Crafts Council: world craft village, recognised in early 2026',
  'Kỷ lục Việt Nam 2007: làng nghề tạc tượng và đồ thờ Phật giáo lớn nhất': 'Vietnam record 2007: largest village carving Buddhist statues and worship objects',
  'Trung tâm thiết kế sáng tạo, giới thiệu và bán sản phẩm OCOP (Sở Công Thương, 12/2023)':
    'Centre for the creative design, display and sale of OCOP products (Department of Industry and Trade, December 2023)',
  'Di sản văn hóa phi vật thể quốc gia: nghề quỳ vàng bạc Kiêu Kỵ': 'National intangible cultural heritage: Kiêu Kỵ gold and silver leaf',
  'Di sản văn hóa phi vật thể quốc gia: nghề cốm Mễ Trì (2019)': 'National intangible cultural heritage: Mễ Trì green-rice making (2019)',
  'Di sản văn hóa phi vật thể quốc gia: nghề làm bánh cuốn Thanh Trì (2025)': 'National intangible cultural heritage: Thanh Trì steamed-rice-roll making (2025)',
  'Di sản văn hóa phi vật thể quốc gia: nghề ướp trà sen Quảng An (QĐ 2316, 08/2024)': 'National intangible cultural heritage: Quảng An lotus-tea scenting (Decision 2316, August 2024)',
  'Ba kỷ lục Việt Nam 10/2010: rồng 300 kg, rùa 250 kg, mâm ngũ quả 25 kg bằng tò he': 'Three Vietnam records, October 2010: a 300 kg dragon, a 250 kg turtle and a 25 kg five-fruit tray of tò he',
  'Hiệp hội Làng nghề Việt Nam: làng nghề tiêu biểu': 'Vietnam Craft Village Association: exemplary craft village',
  'Điểm du lịch làng nghề gỗ mỹ nghệ Thiết Úng (QĐ 1567, hiệu lực 18/3/2025)': 'Thiết Úng fine-wood craft-village tourist site (Decision 1567, in force from 18 March 2025)',
  'Di sản văn hóa phi vật thể quốc gia: nghề xôi Phú Thượng (QĐ 344, 16/02/2024)': 'National intangible cultural heritage: Phú Thượng sticky-rice making (Decision 344, 16 February 2024)',
  'Di sản văn hóa phi vật thể quốc gia: nghề may áo dài Trạch Xá (2024)': 'National intangible cultural heritage: Trạch Xá áo dài tailoring (2024)',
  'Di sản văn hóa phi vật thể quốc gia: Hội diều làng Bá Dương Nội (2024)': 'National intangible cultural heritage: kite festival of Bá Dương Nội village (2024)',
  'Khu sinh thái Phù Đổng Green Park – OCOP nhóm du lịch (2022)': 'Phù Đổng Green Park eco-site: rated in the OCOP tourism group (2022)',
  'Điểm du lịch Lệ Mật (UBND TP Hà Nội, 12/2023)': 'Lệ Mật tourist site (Hanoi People’s Committee, December 2023)',
  'Điểm du lịch làng nghề mộc cao cấp Vạn Điểm (UBND TP Hà Nội)': 'Vạn Điểm fine-furniture craft-village tourist site (Hanoi People’s Committee)',
};

/** Titles that are not kept: why, by the title. */
export const awardsDropped: Readonly<Record<string, string>> = {
  'Làng nghề du lịch truyền thống (theo Wikipedia tiếng Việt)': 'it rests on a wiki alone',
  '31 sản phẩm OCOP 3–4 sao của xã Vân Hà': 'it is no title, and it states stars without their time; the text tells it',
};
