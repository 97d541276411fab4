import type { Lang } from '../i18n/locales.ts';

/** What `npm run new` says. */
export interface AskWords {
  readonly usage: (kinds: string, flags: string) => string;
  readonly which: string;
  readonly begin: string;
  readonly optional: string;
  readonly lines: string;
  readonly typeName: string;
  readonly needed: string;
  readonly noChoice: (typed: string, like: string | undefined) => string;
  readonly ended: (flags: string) => string;
  readonly noName: string;
  readonly written: string;
  readonly left: string;
  readonly faults: string;
  readonly next: string;
}

export const askWords: Record<Lang, AskWords> = {
  vi: {
    usage: (kinds, flags) => `Cách dùng: npm run new -- <${kinds}> [--lang vi]\nMỗi câu trả lời cũng ghi được thành cờ: ${flags}`,
    which: 'Thêm gì?',
    begin: 'Trả lời từng câu rồi Enter. Không biết thì Enter luôn; câu có dấu * cần trả lời. Dừng: Ctrl+C, chưa có gì được ghi.',
    optional: 'Enter: bỏ qua',
    lines: 'nhiều dòng được; dòng trống là hết',
    typeName: 'gõ tên',
    needed: 'Câu này cần trả lời.',
    noChoice: (typed, like) => `Không có “${typed}” trong danh sách.${like ? ` Có phải “${like}”?` : ''}`,
    ended: (flags) => `Còn thiếu: ${flags}. Chưa ghi gì.`,
    noName: 'Tên phải có chữ cái hoặc chữ số để làm mã. Chưa ghi gì.',
    written: 'Đã ghi:',
    left: 'Chưa xếp được, cần xem lại:',
    faults: 'Còn chỗ cần sửa trong tệp:',
    next: 'Tiếp theo: mở tệp đọc lại, chạy npm run check, xem trên trang bằng npm run dev, rồi gửi đề nghị (pull request).',
  },
  en: {
    usage: (kinds, flags) => `Usage: npm run new -- <${kinds}> [--lang en]\nEvery answer can be a flag as well: ${flags}`,
    which: 'What is new?',
    begin:
      'Answer each question and press Enter. Leave it empty if you do not know; * needs an answer. Ctrl+C stops; nothing is written then.',
    optional: 'Enter: leave out',
    lines: 'several lines; an empty one ends it',
    typeName: 'type the name',
    needed: 'This needs an answer.',
    noChoice: (typed, like) => `“${typed}” is not in the list.${like ? ` Do you mean “${like}”?` : ''}`,
    ended: (flags) => `Still missing: ${flags}. Nothing was written.`,
    noName: 'The name must hold a letter or a digit to make an id from. Nothing was written.',
    written: 'Written:',
    left: 'Not placed, to be looked at:',
    faults: 'Still to be mended in the files:',
    next: 'Next: read the files again, run npm run check, see the page with npm run dev, and open a pull request.',
  },
};
