import type { Entry } from '../../catalogue/model.ts';
import { addressOf } from '../../routes/address.ts';
import { entryDataAddress } from '../../routes/data-address.ts';
import { communeBases } from '../../schema/place.ts';
import type { Column } from '../column.ts';
import { pairColumns } from './pair-columns.ts';

/** What every entry begins with: its id, names, pages and file. */
export function identityColumns(): Column<Entry>[] {
  const page = (entry: Entry) => ({ page: 'entry', entry }) as const;
  return [
    {
      name: 'id',
      type: 'id',
      always: true,
      meaning: { vi: 'Mã của mục, không bao giờ đổi.', en: 'The id of the entry, which never changes.' },
      of: ({ id }) => id,
    },
    ...pairColumns<Entry>('name', { vi: 'Tên', en: 'Name' }, ({ name }) => name, true),
    {
      name: 'page_vi',
      type: 'url',
      always: true,
      meaning: { vi: 'Trang tiếng Việt.', en: 'Its page in Vietnamese.' },
      of: (entry, { origin }) => origin + addressOf(page(entry), 'vi'),
    },
    {
      name: 'page_en',
      type: 'url',
      always: true,
      meaning: { vi: 'Trang tiếng Anh.', en: 'Its page in English.' },
      of: (entry, { origin }) => origin + addressOf(page(entry), 'en'),
    },
    {
      name: 'json',
      type: 'url',
      always: true,
      meaning: { vi: 'Tệp JSON của riêng mục này.', en: 'The JSON file of this entry alone.' },
      of: (entry, { origin }) => origin + entryDataAddress(entry),
    },
  ];
}

/** Where an entry is, as far as known. */
export function placeColumns(): Column<Entry>[] {
  return [
    {
      name: 'commune',
      type: 'id',
      meaning: {
        vi: 'Mã xã, phường hiện nay (từ 1/7/2025), theo bảng communes.',
        en: 'The commune or ward of today (since 1 July 2025): an id of the table communes.',
      },
      of: ({ place }) => place.commune?.id,
    },
    ...pairColumns<Entry>(
      'commune_name',
      { vi: 'Tên xã, phường hiện nay', en: 'The commune or ward of today' },
      ({ place }) => place.commune?.label,
    ),
    {
      name: 'commune_basis',
      type: 'text',
      values: communeBases,
      meaning: {
        vi: 'Vì sao biết xã, phường hiện nay: source (nguồn nêu), whole-unit (xã cũ nhập trọn), divided-unit (xã cũ bị chia, nguồn chỉ rõ), inferred (chỉ suy từ tọa độ).',
        en: 'How the commune of today is known: source (a source names it), whole-unit (the former commune went into it whole), divided-unit (it was divided and a source tells the part), inferred (only from the point).',
      },
      of: ({ place }) => place.basis,
    },
    {
      name: 'commune_candidates',
      type: 'list',
      meaning: {
        vi: 'Mã các xã, phường có thể, khi xã cũ bị chia mà chưa biết phần nào.',
        en: 'Ids of the communes it may lie in, where the former commune was divided and the part is not known.',
      },
      of: ({ place }) => place.candidates.map(({ id }) => id),
    },
    {
      name: 'commune_before_2025',
      type: 'text',
      meaning: {
        vi: 'Xã, phường trước 1/7/2025, như nguồn ghi.',
        en: 'The commune before 1 July 2025, in Vietnamese, as the source has it.',
      },
      of: ({ place }) => place.communeBefore2025,
    },
    ...pairColumns<Entry>(
      'district_before_2025',
      { vi: 'Quận, huyện, thị xã trước 1/7/2025', en: 'The district before 1 July 2025' },
      ({ place }) => place.districtBefore2025?.label,
    ),
  ];
}

/** What every entry ends with: its text and when it changed. */
export function textColumns(): Column<Entry>[] {
  return [
    ...pairColumns<Entry>('text', { vi: 'Lời văn của trang, không định dạng', en: 'The text of its page, without markup' }, ({ text }) => ({
      vi: text.vi.plain,
      en: text.en?.plain,
    })),
    {
      name: 'english_outdated',
      type: 'boolean',
      always: true,
      meaning: {
        vi: 'true khi bản tiếng Việt đã đổi sau khi dịch.',
        en: 'true where the Vietnamese text has changed since the English was made.',
      },
      of: ({ englishOutdated }) => englishOutdated,
    },
    {
      name: 'changed',
      type: 'day',
      meaning: {
        vi: 'Ngày mục này thay đổi lần cuối: tệp được sửa, hoặc hiệu lực hạng sao chuyển trạng thái.',
        en: 'The day on which the entry last changed: its file was edited, or its rating passed into another state.',
      },
      of: (entry, { changedOn }) => changedOn(entry),
    },
  ];
}
