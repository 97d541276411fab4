import { z } from 'zod';
import { described } from './described.ts';
import { partialDate } from './partial-date.ts';
import { webAddress } from './source.ts';
import { rule } from './text.ts';

/** Country code and number without spaces: `+842433456789`. */
const phoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/);

const shape = z.strictObject({
  email: described(z.email().optional(), {
    vi: 'Thư điện tử công khai của cơ sở, không phải của riêng ai.',
    en: 'The public e-mail address of the business, nobody’s own.',
  }),
  phone: described(phoneNumber.optional(), {
    vi: 'Số điện thoại công khai của cơ sở, có mã nước (ví dụ: +842433456789).',
    en: 'The public phone number of the business, with country code (for example +842433456789).',
  }),
  whatsapp: described(phoneNumber.optional(), {
    vi: 'Số WhatsApp công khai của cơ sở, có mã nước (ví dụ: +84912345678).',
    en: 'The public WhatsApp number of the business, with country code (for example +84912345678).',
  }),
  zalo: described(phoneNumber.optional(), {
    vi: 'Số Zalo công khai của cơ sở, có mã nước (ví dụ: +84912345678).',
    en: 'The public Zalo number of the business, with country code (for example +84912345678).',
  }),
  page: described(webAddress.optional(), { vi: 'Trang có mẫu liên hệ.', en: 'A page with a contact form.' }),
  source: described(webAddress, {
    vi: 'Trang công khai ghi các cách liên hệ này. Không có nguồn công khai thì không ghi.',
    en: 'The public page that gives them. Without one they are not published.',
  }),
  checked: described(partialDate, { vi: 'Xem lần cuối khi nào.', en: 'When they were last looked at.' }),
});

/** Public business ways to reach somebody. Private numbers and addresses have no place here. */
export const contact = described(
  rule(shape, 'no-way-to-reach', ({ email, phone, whatsapp, zalo, page }) => [email, phone, whatsapp, zalo, page].some(Boolean)),
  { vi: 'Cách liên hệ công khai của cơ sở. Không ghi số riêng.', en: 'Public ways to reach the business. No private numbers.' },
);

export type Contact = z.output<typeof contact>;
