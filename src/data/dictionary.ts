import type { AnyTable, Column, Row, Table } from './column.ts';
import { rowOf } from './column.ts';
import { allTables } from './tables/all-tables.ts';

interface Item {
  readonly table: AnyTable;
  readonly column: Column<never>;
}

/** The dictionary is a table like the others: one row a column of the data. */
export const dictionary: Table<Item> = {
  id: 'dictionary',
  title: { vi: 'Từ điển dữ liệu', en: 'Data dictionary' },
  about: { vi: 'Mỗi dòng là một cột của một bảng.', en: 'Each row is a column of a table.' },
  things: () => items,
  columns: [
    { name: 'table', type: 'text', always: true, meaning: { vi: 'Bảng.', en: 'The table.' }, of: ({ table }) => table.id },
    {
      name: 'column',
      type: 'text',
      always: true,
      meaning: { vi: 'Tên cột.', en: 'The name of the column.' },
      of: ({ column }) => column.name,
    },
    {
      name: 'type',
      type: 'text',
      always: true,
      values: ['text', 'id', 'url', 'integer', 'number', 'boolean', 'day', 'date', 'list'],
      meaning: {
        vi: 'Kiểu: text (chữ), id (mã), url (địa chỉ), integer (số nguyên), number (số), boolean (true hoặc false), day (năm-tháng-ngày), date (năm, hoặc năm-tháng, hoặc năm-tháng-ngày, chính xác như nguồn), list (nhiều chữ: mảng trong JSON, mỗi mục một dòng trong ô CSV).',
        en: 'The type: text, id (a code), url, integer, number, boolean (true or false), day (YYYY-MM-DD), date (YYYY, YYYY-MM or YYYY-MM-DD, as precise as its source), list (texts: an array in JSON, one a line in the cell of a CSV file).',
      },
      of: ({ column }) => column.type,
    },
    {
      name: 'unit_vi',
      type: 'text',
      meaning: { vi: 'Đơn vị, bằng tiếng Việt.', en: 'The unit, in Vietnamese.' },
      of: ({ column }) => column.unit?.vi,
    },
    {
      name: 'unit_en',
      type: 'text',
      meaning: { vi: 'Đơn vị, bằng tiếng Anh.', en: 'The unit, in English.' },
      of: ({ column }) => column.unit?.en,
    },
    {
      name: 'always',
      type: 'boolean',
      always: true,
      meaning: { vi: 'true khi dòng nào cũng có.', en: 'true where no row lacks it.' },
      of: ({ column }) => column.always ?? false,
    },
    {
      name: 'values',
      type: 'list',
      meaning: { vi: 'Mọi giá trị có thể có, khi chỉ có ít.', en: 'All values that it can have, where they are few.' },
      of: ({ column }) => (column.values ?? []).map(String),
    },
    {
      name: 'meaning_vi',
      type: 'text',
      always: true,
      meaning: { vi: 'Ý nghĩa, bằng tiếng Việt.', en: 'What it means, in Vietnamese.' },
      of: ({ column }) => column.meaning.vi,
    },
    {
      name: 'meaning_en',
      type: 'text',
      always: true,
      meaning: { vi: 'Ý nghĩa, bằng tiếng Anh.', en: 'What it means, in English.' },
      of: ({ column }) => column.meaning.en,
    },
  ],
};

const items: readonly Item[] = allTables.flatMap((table) => table.columns.map((column) => ({ table, column: column as Column<never> })));

/** The rows of the dictionary that tell of one table. */
export function dictionaryOf(table: AnyTable): Row[] {
  const nothing = undefined as never;
  return items.filter((item) => item.table === table).map((item) => rowOf(dictionary.columns, item, nothing));
}
