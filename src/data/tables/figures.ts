import type { Figure } from '../../catalogue/model.ts';
import { addressOf } from '../../routes/address.ts';
import { figureUnits } from '../../schema/figure.ts';
import type { Column, Table } from '../column.ts';
import { pairColumns } from './pair-columns.ts';
import { sourceColumns } from './source-columns.ts';

export const figures: Table<Figure> = {
  id: 'figures',
  title: { vi: 'Số liệu của chương trình', en: 'Figures of the programme' },
  about: {
    vi: 'Mỗi dòng là một con số có thời điểm và nguồn.',
    en: 'Each row is a dated figure with its source.',
  },
  things: ({ figures }) => figures,
  columns: [
    { name: 'id', type: 'id', always: true, meaning: { vi: 'Mã của con số.', en: 'The id of the figure.' }, of: ({ id }) => id },
    ...pairColumns<Figure>('label', { vi: 'Con số này đếm gì', en: 'What the figure counts' }, ({ label }) => label, true),
    {
      name: 'value',
      type: 'number',
      meaning: { vi: 'Con số, đếm theo đơn vị ở cột counts.', en: 'The figure, in the unit of the column counts.' },
      of: ({ value }) => (typeof value === 'number' ? value : undefined),
    },
    {
      name: 'range',
      type: 'text',
      meaning: {
        vi: 'Một khoảng, như nguồn ghi, khi không phải một con số.',
        en: 'A range, as its source writes it, where it is not one number.',
      },
      of: ({ value }) => (typeof value === 'string' ? value : undefined),
    },
    {
      name: 'more_than',
      type: 'boolean',
      always: true,
      meaning: { vi: 'true khi nguồn ghi “hơn”, “trên”.', en: 'true where the source says “more than”.' },
      of: ({ atLeast }) => atLeast,
    },
    {
      name: 'counts',
      type: 'text',
      always: true,
      values: figureUnits,
      meaning: { vi: 'Đơn vị đếm.', en: 'The unit that is counted.' },
      of: ({ unit }) => unit,
    },
    {
      name: 'as_of',
      type: 'text',
      always: true,
      meaning: {
        vi: 'Thời điểm: năm, tháng hoặc ngày; có thể có before (trước), about (khoảng), hoặc hai năm.',
        en: 'When it held: a year, month or day; with before or about where the source is no more precise; or two years.',
      },
      of: ({ asOf }) => asOf,
    },
    {
      name: 'breakdown',
      type: 'list',
      meaning: { vi: 'Con số chia ra, mỗi phần dạng tên=số.', en: 'How it divides, each part as name=number.' },
      of: ({ breakdown }) => Object.entries(breakdown ?? {}).map(([name, count]) => `${name}=${count}`),
    },
    ...pairColumns<Figure>('note', { vi: 'Ghi chú', en: 'A note' }, ({ note }) => note),
    ...(['vi', 'en'] as const).map(
      (lang): Column<Figure> => ({
        name: `page_${lang}`,
        type: 'url',
        always: true,
        meaning:
          lang === 'vi'
            ? { vi: 'Trang tiếng Việt.', en: 'The page in Vietnamese.' }
            : { vi: 'Trang tiếng Anh.', en: 'The page in English.' },
        of: ({ id }, { origin }) => `${origin}${addressOf({ page: 'article', article: 'figures' }, lang)}#${id}`,
      }),
    ),
    ...sourceColumns(),
  ],
};
