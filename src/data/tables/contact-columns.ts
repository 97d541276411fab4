import type { Producer } from '../../catalogue/model.ts';
import type { Column } from '../column.ts';

const ways = {
  email: { vi: 'Thư điện tử công khai của cơ sở.', en: 'The public e-mail address of the business.' },
  phone: { vi: 'Điện thoại công khai của cơ sở, có mã nước.', en: 'The public telephone number of the business, with country code.' },
  whatsapp: { vi: 'Số WhatsApp công khai của cơ sở.', en: 'The public WhatsApp number of the business.' },
  zalo: { vi: 'Số Zalo công khai của cơ sở.', en: 'The public Zalo number of the business.' },
} as const;

/** Public business ways to reach a producer, with the public page that gives them. */
export function contactColumns(): Column<Producer>[] {
  return [
    {
      name: 'answers_in',
      type: 'list',
      meaning: { vi: 'Các ngôn ngữ chủ thể trả lời được, mã ISO 639-1.', en: 'Languages it answers in, ISO 639-1.' },
      of: ({ answersIn }) => answersIn,
    },
    ...Object.entries(ways).map(
      ([way, meaning]): Column<Producer> => ({
        name: `contact_${way}`,
        type: 'text',
        meaning,
        of: ({ contact }) => contact?.[way as keyof typeof ways],
      }),
    ),
    {
      name: 'contact_page',
      type: 'url',
      meaning: { vi: 'Trang có mẫu liên hệ.', en: 'A page with a contact form.' },
      of: ({ contact }) => contact?.page,
    },
    {
      name: 'contact_source',
      type: 'url',
      meaning: { vi: 'Trang công khai ghi các cách liên hệ ấy.', en: 'The public page that gives these ways.' },
      of: ({ contact }) => contact?.source,
    },
    {
      name: 'contact_checked',
      type: 'date',
      meaning: { vi: 'Xem lại lần cuối khi nào.', en: 'When they were last looked at.' },
      of: ({ contact }) => contact?.checked,
    },
  ];
}
