import type { Source } from '../../schema/source.ts';
import type { Column } from '../column.ts';

/** The sources of a row, in three lists of the same length and order. */
export function sourceColumns(): Column<{ readonly sources: readonly Source[] }>[] {
  return [
    {
      name: 'source_urls',
      type: 'list',
      always: true,
      meaning: { vi: 'Địa chỉ các trang nguồn.', en: 'Addresses of the pages it comes from.' },
      of: ({ sources }) => sources.map(({ url }) => url),
    },
    {
      name: 'source_titles',
      type: 'list',
      always: true,
      meaning: { vi: 'Tên các trang ấy, cùng thứ tự.', en: 'Titles of those pages, in the same order.' },
      of: ({ sources }) => sources.map(({ title }) => title),
    },
    {
      name: 'source_dates',
      type: 'list',
      always: true,
      meaning: {
        vi: 'Ngày đăng của các trang ấy, cùng thứ tự; dấu ? khi không rõ.',
        en: 'When those pages were published, in the same order; ? where it is not known.',
      },
      of: ({ sources }) => sources.map(({ published }) => published ?? '?'),
    },
  ];
}
