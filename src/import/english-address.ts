/** Who runs a point, in English, where that is not a producer of the directory. */
export const operatorsInEnglish: Readonly<Record<string, string>> = {
  'Công ty TNHH Siêu thị Hoàng Cầu': 'Hoàng Cầu Supermarket Co., Ltd',
  'Cửa hàng Khánh Phát': 'Khánh Phát store',
  'Cơ sở mỹ nghệ Phú Lợi': 'Phú Lợi fine-art workshop',
  'Hợp tác xã sản xuất bưởi an toàn Quế Dương': 'Quế Dương Safe Pomelo Cooperative',
  'Co.opmart': 'Co.opmart',
  'Hội Nông dân huyện Sóc Sơn và HTX Bảo tồn và Phát triển dược liệu Sóc Sơn':
    'Farmers’ Association of Sóc Sơn district and Sóc Sơn Medicinal Plant Conservation and Development Cooperative',
  'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp (Sở Công Thương Hà Nội)':
    'Industrial Promotion and Development Consulting Centre (Hanoi Department of Industry and Trade)',
  'Công ty TNHH Thực phẩm sạch Biggreen Việt Nam': 'Biggreen Vietnam Clean Food Co., Ltd',
  'Công ty TNHH Hương Việt Sinh': 'Hương Việt Sinh Co., Ltd',
  'UBND quận Tây Hồ (nay là phường Tây Hồ)': 'People’s Committee of Tây Hồ district (now Tây Hồ ward)',
  'Liên hiệp Hợp tác xã OCOP Việt Nam (LHO)': 'Vietnam OCOP Cooperative Union (LHO)',
  'Phúc Hậu Mart': 'Phúc Hậu Mart',
  'Câu lạc bộ làng nghề Gốm sứ Giang Cao': 'Giang Cao Ceramics Craft Village Club',
  HaproMart: 'HaproMart',
  'Hội Nông dân huyện Sóc Sơn': 'Farmers’ Association of Sóc Sơn district',
};

/** First parts of addresses that name a thing rather than a street or a unit. */
const places: Readonly<Record<string, string>> = {
  'Chợ Vồi': 'Vồi market',
  'Chợ Đồng Xuân': 'Đồng Xuân Market',
  'HTX Hoa': 'Hồng Vân Flower',
  'cây cảnh và dịch vụ Hồng Vân': 'Ornamental Plant and Service Cooperative',
  'Khu du lịch - Di tích Đền Sóc': 'Sóc Temple tourist and heritage area',
  'Khu di tích đền Nguyên Phi Ỷ Lan': 'Nguyên Phi Ỷ Lan temple heritage area',
  'Làng Giang Cao': 'Giang Cao village',
  'Làng Hạ Thái': 'Hạ Thái village',
  'Làng cổ Đường Lâm': 'Đường Lâm ancient village',
  'Làng dệt Phùng Xá': 'Phùng Xá weaving village',
  'Làng lụa Vạn Phúc': 'Vạn Phúc silk village',
  'Ngã ba Quốc lộ 3 - đường tỉnh 35': 'Junction of National Road 3 and Provincial Road 35',
  'Ngõ 59 Hoàng Cầu': 'Alley 59 Hoàng Cầu',
  'Nhà B11 Kim Liên': 'Building B11 Kim Liên',
};

const rules: readonly [form: RegExp, english: string][] = [
  [/^Số (\d+) Quốc lộ (\S+)$/u, '$1 National Road $2'],
  [/^Số (\d+) (?:phố|đường) (.+)$/u, '$1 $2 street'],
  [/^Số (\d+)$/u, 'No. $1'],
  [/^Số (\d+) (.+)$/u, '$1 $2'],
  [/^Phố (.+)$/u, '$1 street'],
  [/^[Tt]hôn (\d+)$/u, 'Hamlet $1'],
  [/^[Tt]hôn (.+)$/u, '$1 hamlet'],
  [/^[Xx]ã (.+)$/u, '$1 commune'],
  [/^[Pp]hường (.+)$/u, '$1 ward'],
  [/^(?:quận|huyện) (.+)$/u, '$1 district'],
  [/^thị xã (.+)$/u, '$1 town'],
];

/**
 * A Vietnamese address in English: names stay with their marks, kinds of unit are translated, "(tên cũ)" becomes
 * "(former name)". Nothing where a part is not understood: a half-translated address helps nobody.
 */
export function englishAddress(address: string): string | undefined {
  const former = / \(tên cũ\)$/u;
  const parts = address
    .replace(former, '')
    .split(', ')
    .map((part) => {
      const [form, english] = rules.find(([form]) => form.test(part)) ?? [];
      return places[part] ?? (form && english ? part.replace(form, english) : undefined);
    });
  if (parts.includes(undefined)) return undefined;
  return `${parts.join(', ')}${former.test(address) ? ' (former name)' : ''}`;
}
