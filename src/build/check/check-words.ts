import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';

/** What `npm run check` says besides faults and questions. */
export interface CheckWords {
  readonly field: string;
  readonly meaning: string;
  readonly example: (file: string) => string;
  readonly warnings: (count: number) => string;
  readonly more: (count: number) => string;
  readonly ratings: (lapsed: string, perhaps: string, soon: string) => string;
  readonly faults: (faults: number, files: number) => string;
  readonly noFaults: (entries: number) => string;
  readonly changedOnly: (files: number, base: string) => string;
  readonly elsewhere: (count: number) => string;
  readonly noBase: (base: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly summaryTitle: string;
  readonly summaryHead: readonly [level: string, place: string, field: string, what: string, wayOut: string];
  readonly levels: Record<'error' | 'warning', string>;
  readonly mended: (file: string, what: string) => string;
  readonly mends: Record<'encoding-mark' | 'line-ends' | 'composed' | 'spaces' | 'order' | 'blank-lines', string>;
  readonly mendedAll: (files: number) => string;
  readonly nothingToMend: string;
}

const vi: CheckWords = {
  field: 'Trường',
  meaning: 'Nghĩa',
  example: (file) => `Ví dụ (${file})`,
  warnings: (count) => `${n('vi', count)} điều cần xem lại. Đúng ý thì cứ để nguyên; không điều nào làm dừng việc dựng trang.`,
  more: (count) => `… và ${n('vi', count)} chỗ nữa; xem tất cả: npm run check -- --all`,
  ratings: (lapsed, perhaps, soon) =>
    `Hạng sao: ${lapsed} đã hết hạn nếu chưa được công nhận lại, ${perhaps} có thể đã hết hạn, ${soon} hết hạn trong 90 ngày. Danh sách: npm run due`,
  faults: (faults, files) => `${n('vi', faults)} lỗi trong ${n('vi', files)} tệp. Sửa theo các dòng có dấu → rồi chạy lại.`,
  noFaults: (entries) => `Nội dung không có lỗi: ${n('vi', entries)} mục.`,
  changedOnly: (files, base) => `Chỉ xét ${n('vi', files)} tệp khác với ${base}.`,
  elsewhere: (count) =>
    `Trong đó ${n('vi', count)} lỗi nằm ở tệp không sửa: có thể do thay đổi này gây ra, ví dụ xóa một mục mà nơi khác còn nhắc đến.`,
  noBase: (base) =>
    `Không tìm thấy “${base}” trong Git, nên không biết đã sửa những tệp nào. Ghi tên nhánh gốc: npm run check -- --changed main`,
  unknownOption: (option) =>
    `Không hiểu “${option}”. Dùng được: --lang vi|en, --fix, --changed [nhánh], --format text|json|sarif|github, --quiet, --all.`,
  summaryTitle: 'Kiểm tra nội dung',
  summaryHead: ['', 'Chỗ', 'Trường', 'Điều thấy', 'Cách sửa'],
  levels: { error: 'Lỗi', warning: 'Xem lại' },
  mended: (file, what) => `${file}: ${what}`,
  mends: {
    'encoding-mark': 'bỏ dấu BOM ở đầu tệp',
    'line-ends': 'đổi cách xuống dòng',
    composed: 'gộp dấu tách rời (NFC)',
    spaces: 'bỏ khoảng trắng thừa',
    order: 'xếp lại thứ tự trường',
    'blank-lines': 'sửa dòng trống đầu, cuối lời văn',
  },
  mendedAll: (files) => `Đã sửa ${n('vi', files)} tệp; không đổi điều gì về nội dung.`,
  nothingToMend: 'Không có gì để tự sửa.',
};

const en: CheckWords = {
  field: 'Field',
  meaning: 'Means',
  example: (file) => `Example (${file})`,
  warnings: (count) => `${plural(count, 'question')}. What is meant may stay as it is: none of them stops a build.`,
  more: (count) => `… and ${n('en', count)} more; see all: npm run check -- --all`,
  ratings: (lapsed, perhaps, soon) =>
    `Ratings: ${lapsed} lapsed unless renewed, ${perhaps} may have lapsed, ${soon} expire within 90 days. The list: npm run due`,
  faults: (faults, files) =>
    `${plural(faults, 'fault')} in ${plural(files, 'file')}. Mend them as the lines with → say, and run this again.`,
  noFaults: (entries) => `The content has no faults: ${plural(entries, 'entry', 'entries')}.`,
  changedOnly: (files, base) => `Looking only at what differs from ${base}: ${plural(files, 'file')}.`,
  elsewhere: (count) =>
    `Of these, ${plural(count, 'fault')} in files that were not touched: this change may cause them, for example where an entry was deleted that others refer to.`,
  noBase: (base) =>
    `Git knows no “${base}”, so nobody can tell what changed. Name the branch it began from: npm run check -- --changed main`,
  unknownOption: (option) =>
    `“${option}” is not understood. There are: --lang vi|en, --fix, --changed [branch], --format text|json|sarif|github, --quiet, --all.`,
  summaryTitle: 'Check of the content',
  summaryHead: ['', 'Place', 'Field', 'What was found', 'Way out'],
  levels: { error: 'Fault', warning: 'Question' },
  mended: (file, what) => `${file}: ${what}`,
  mends: {
    'encoding-mark': 'removed the byte order mark',
    'line-ends': 'changed the line ends',
    composed: 'composed separate marks (NFC)',
    spaces: 'removed extra spaces',
    order: 'put the fields in order',
    'blank-lines': 'mended blank lines around the text',
  },
  mendedAll: (files) => `Mended ${plural(files, 'file')}; nothing that they say has changed.`,
  nothingToMend: 'There was nothing to mend.',
};

/** The words in one language. */
export function checkWords(lang: Lang): CheckWords {
  return lang === 'vi' ? vi : en;
}

function n(lang: Lang, value: number): string {
  return formatNumber(value, lang);
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${n('en', count)} ${count === 1 ? one : many}`;
}
