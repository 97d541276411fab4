import { z } from 'zod';
import { contact } from './contact.ts';
import { described } from './described.ts';
import { webAddress } from './source.ts';
import { line } from './text.ts';

/** `settings.json`: what makes this site this site. Another province changes this file and its content, no code. */
export const settings = z.strictObject({
  siteUrl: described(webAddress, {
    vi: 'Địa chỉ của trang khi đã công bố.',
    en: 'The address of the published site, without a final slash.',
  }),
  name: described(z.strictObject({ vi: line(80), en: line(80) }), { vi: 'Tên trang.', en: 'The name of the site.' }),
  area: described(z.strictObject({ vi: line(80), en: line(80) }), { vi: 'Địa phương.', en: 'The area it covers.' }),
  timeZone: described(line(60), { vi: 'Múi giờ.', en: 'The time zone in which a day begins.' }),
  repository: described(webAddress, { vi: 'Kho nội dung.', en: 'The repository that holds the content.' }),
  editUrl: described(webAddress, {
    vi: 'Địa chỉ sửa tệp; {path} được thay bằng đường dẫn tệp.',
    en: 'Where a file is edited; {path} is replaced by its path.',
  }),
  reportUrl: described(webAddress, {
    vi: 'Địa chỉ báo lỗi; {title} được thay bằng tên trang, {url} bằng địa chỉ.',
    en: 'Where an error is reported; {title} is replaced by the page, {url} by its address.',
  }),
  correctionUrl: described(z.strictObject({ vi: webAddress, en: webAddress }).optional(), {
    vi: 'Địa chỉ phiếu sửa một mục, theo ngôn ngữ; {title} và {url} như ở reportUrl. Bỏ trống thì dùng reportUrl.',
    en: 'The form that corrects an entry, in each language; {title} and {url} as in reportUrl. Without it, reportUrl serves.',
  }),
  tradeDesk: described(
    z
      .strictObject({
        name: described(z.strictObject({ vi: line(120), en: line(120) }), { vi: 'Tên nơi nhận.', en: 'Its name.' }),
        contact,
      })
      .optional(),
    {
      vi: 'Nơi nhận câu hỏi của người mua khi chủ thể chưa có cách liên hệ công khai. Bỏ trống nếu không có.',
      en: 'Who takes buyers’ inquiries where a producer has no public contact. Leave it out where there is none.',
    },
  ),
  bounds: described(z.strictObject({ south: z.number(), north: z.number(), west: z.number(), east: z.number() }), {
    vi: 'Khung tọa độ của địa phương.',
    en: 'The box of coordinates that the area lies in.',
  }),
});

export type Settings = z.output<typeof settings>;
