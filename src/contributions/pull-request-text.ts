import type { Fault } from '../entries/fault.ts';
import { formatFault } from '../entries/fault-message.ts';
import type { Lang } from '../i18n/locales.ts';
import type { FormField } from './form-field.ts';
import type { Proposal } from './proposal.ts';
import { quotedBlock } from './quoted-block.ts';

interface Words {
  from(issue: number): string;
  files: string;
  right: string;
  wrong(count: number): string;
  left: string;
  doubtful(questions: string): string;
  look: string;
  checks: readonly string[];
}

const words: Record<Lang, Words> = {
  vi: {
    from: (issue) => `Làm từ phiếu #${issue}. Gộp xong thì phiếu đóng: closes #${issue}.`,
    files: 'Tệp:',
    right: 'Đã kiểm tra: các tệp này không có lỗi.',
    wrong: (count) => `Kiểm tra thấy ${count} lỗi. Sửa theo các dòng có dấu → ngay trên nhánh này rồi hãy gộp:`,
    left: 'Những điều sau chưa vào tệp, cần người xem:',
    doubtful: (questions) => `Tiêu đề của các câu sau xuất hiện nhiều lần trong phiếu, nên câu trả lời có thể bị cắt sai: ${questions}.`,
    look: 'Người duyệt xem:',
    checks: [
      'Mở từng nguồn: nguồn có nói đúng điều đã ghi không?',
      'Sản phẩm, điểm bán này đã có trong danh bạ dưới tên khác chưa?',
      'Không có thông tin riêng của cá nhân.',
      'Mã (tên tệp) đã ổn chưa? Gộp rồi thì không đổi.',
    ],
  },
  en: {
    from: (issue) => `Made from the form in #${issue}. Merging it closes that: closes #${issue}.`,
    files: 'Files:',
    right: 'Checked: these files have no faults.',
    wrong: (count) =>
      `The check found ${count === 1 ? '1 fault' : `${count} faults`}. Mend them on this branch, as the lines with → say, before merging:`,
    left: 'These answers are in no file; somebody has to look at them:',
    doubtful: (questions) =>
      `The headings of these questions stand in the form more than once, so an answer may be cut wrongly: ${questions}.`,
    look: 'For the reviewer:',
    checks: [
      'Open every source: does it say what was written?',
      'Is it already in the directory under another name?',
      'There is no private information in it.',
      'Is the id (the file name) right? It never changes after merging.',
    ],
  },
};

/** The text of the pull request that a filled form becomes, in the language of the form. */
export function pullRequestText(
  issue: number,
  lang: Lang,
  { files, left }: Proposal,
  faults: readonly Fault[],
  doubtful: readonly FormField[],
): string {
  const say = words[lang];
  const most = 40;
  return [
    say.from(issue),
    `${say.files}\n${[...files.keys()].map((file) => `- \`content/${file}\``).join('\n')}`,
    faults.length === 0
      ? say.right
      : `${say.wrong(faults.length)}\n\n${quotedBlock(
          faults
            .slice(0, most)
            .map((fault) => formatFault(fault, lang))
            .join('\n\n'),
          12_000,
        )}`,
    ...(left.length > 0 ? [leftText(left, lang)] : []),
    ...(doubtful.length > 0 ? [say.doubtful(doubtful.map(({ label }) => label[lang]).join('; '))] : []),
    `${say.look}\n${say.checks.map((check) => `- [ ] ${check}`).join('\n')}`,
  ].join('\n\n');
}

/** What is said under the issue where nothing could be made of it. */
export function nothingText(lang: Lang, left: Proposal['left']): string {
  const why =
    lang === 'vi'
      ? 'Chưa làm được tệp từ phiếu này: phiếu thiếu tên, hoặc trang cần sửa không có trong danh bạ, hoặc chỗ cần sửa không phải một trường. Người duyệt sẽ sửa tay.'
      : 'No file could be made from this: it has no name, or names a page that the directory does not have, or something that is no field. A reviewer will do it by hand.';
  return [why, ...(left.length > 0 ? [leftText(left, lang)] : [])].join('\n\n');
}

function leftText(left: Proposal['left'], lang: Lang): string {
  const items = left.map(({ question, answer, why }) => `- **${question[lang]}**: ${why[lang]}\n\n${quotedBlock(answer)}`);
  return `${words[lang].left}\n\n${items.join('\n\n')}`;
}
