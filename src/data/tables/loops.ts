import type { Loop } from '../../catalogue/model.ts';
import { addressOf } from '../../routes/address.ts';
import type { Column, Table } from '../column.ts';
import { pairColumns } from './pair-columns.ts';

/** Loops have no sources of their own: what they say is on the pages of their villages, with its sources. */
export const loops: Table<Loop> = {
  id: 'loops',
  title: { vi: 'Một ngày đi làng', en: 'Day loops' },
  about: {
    vi: 'Mỗi dòng là vài làng nghề đi được trong một ngày. Nguồn nằm ở từng làng.',
    en: 'Each row is a few craft villages that make a day together. The sources are those of the villages.',
  },
  things: ({ loops }) => loops,
  columns: [
    { name: 'id', type: 'id', always: true, meaning: { vi: 'Mã của vòng đi.', en: 'The id of the loop.' }, of: ({ id }) => id },
    ...pairColumns<Loop>('name', { vi: 'Tên', en: 'Name' }, ({ name }) => name, true),
    ...pairColumns<Loop>('text', { vi: 'Vòng này xem gì', en: 'What there is to see' }, ({ text }) => text, true),
    ...(['vi', 'en'] as const).map(
      (lang): Column<Loop> => ({
        name: `page_${lang}`,
        type: 'url',
        always: true,
        meaning:
          lang === 'vi'
            ? { vi: 'Trang tiếng Việt.', en: 'Its page in Vietnamese.' }
            : { vi: 'Trang tiếng Anh.', en: 'Its page in English.' },
        of: (loop, { origin }) => origin + addressOf({ page: 'loop', loop }, lang),
      }),
    ),
    {
      name: 'villages',
      type: 'list',
      always: true,
      meaning: {
        vi: 'Mã các làng theo thứ tự đi, theo bảng villages.',
        en: 'Its villages in the order of a visit: ids of the table villages.',
      },
      of: ({ stops }) => stops.map(({ id }) => id),
    },
    {
      name: 'legs',
      type: 'list',
      unit: { vi: 'km', en: 'km' },
      meaning: {
        vi: 'Từ mỗi làng đến làng sau theo đường chim bay; dấu ? khi chưa biết.',
        en: 'From each village to the next, as the crow flies; ? where it is not known.',
      },
      of: ({ legs }) => legs.map((km) => (km === undefined ? '?' : km.toFixed(1))),
    },
  ],
};
