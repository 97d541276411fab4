import type { ContentTree } from '../entries/content-tree.ts';
import type { Both } from './both.ts';
import type { FormField, IssueForm } from './form-field.ts';
import { productFields } from './product-fields.ts';
import { salesPointFields } from './sales-point-fields.ts';
import { sourcesField } from './sources-field.ts';

const honest: Both = {
  vi: 'Những điều tôi ghi đều có trong nguồn; điều không biết tôi bỏ trống.',
  en: 'What I wrote is in the sources; what I do not know I left empty.',
};
const noPrivateData: Both = {
  vi: 'Không có số điện thoại, thư điện tử hay địa chỉ nhà của cá nhân.',
  en: 'There is no private telephone number, e-mail or home address in it.',
};
const licence: Both = {
  vi: 'Lời văn là của tôi và được dùng theo giấy phép CC BY 4.0.',
  en: 'The wording is mine and may be used under CC BY 4.0.',
};

/** The value of a correction's field for what fits none of the fields. */
export const somethingElse = 'other';

/** All forms. They are made from the schemas and the content, so that no list has to be kept twice. */
export function issueForms(tree: ContentTree): readonly IssueForm[] {
  const product = productFields(tree);
  const point = salesPointFields(tree);
  return [
    {
      kind: 'new-product',
      name: { vi: 'Thêm sản phẩm', en: 'Add a product' },
      about: {
        vi: 'Một sản phẩm OCOP chưa có trong danh bạ. Không cần biết lập trình.',
        en: 'An OCOP product that the directory lacks. No programming needed.',
      },
      welcome: {
        vi: 'Cảm ơn anh chị. Biết gì ghi nấy, có nguồn; chỗ nào không biết thì bỏ trống. Người duyệt đọc, rồi máy làm thành tệp và kiểm tra.',
        en: 'Thank you. Write what you know and have a source for; leave the rest empty. A reviewer reads it, then it is made into a checked file.',
      },
      title: { vi: 'Sản phẩm mới: ', en: 'New product: ' },
      fields: [...product, sourcesField],
      promises: [honest, noPrivateData, licence],
    },
    {
      kind: 'correction',
      name: { vi: 'Sửa một chỗ sai', en: 'Correct a mistake' },
      about: { vi: 'Một điều trên danh bạ sai, cũ hoặc thiếu.', en: 'Something in the directory is wrong, old or missing.' },
      welcome: {
        vi: 'Mỗi phiếu sửa một chỗ. Nhiều chỗ thì gửi nhiều phiếu.',
        en: 'One correction a form. Send several forms for several corrections.',
      },
      title: { vi: 'Sửa: ', en: 'Correction: ' },
      fields: [...correctionFields([...product, ...point]), sourcesField],
      promises: [honest, noPrivateData, licence],
    },
    {
      kind: 'new-sales-point',
      name: { vi: 'Thêm điểm bán', en: 'Add a sales point' },
      about: {
        vi: 'Một nơi giới thiệu và bán sản phẩm OCOP chưa có trong danh bạ.',
        en: 'A place that shows and sells OCOP products and that the directory lacks.',
      },
      welcome: {
        vi: 'Chỉ ghi nơi mà người lạ đến mua được, và có nguồn nói về nơi ấy.',
        en: 'Only places where a stranger can buy, and that a source tells of.',
      },
      title: { vi: 'Điểm bán mới: ', en: 'New sales point: ' },
      fields: [...point, sourcesField],
      promises: [honest, noPrivateData, licence],
    },
  ];
}

function correctionFields(fields: readonly FormField[]): FormField[] {
  const own = new Map(fields.map(({ id, label }) => [id, { value: id, label }]));
  const named = [...own.set('name', { value: 'name', label: { vi: 'Tên tiếng Việt', en: 'Vietnamese name' } }).values()];
  return [
    {
      id: 'page',
      type: 'line',
      label: { vi: 'Trang cần sửa', en: 'The page' },
      hint: {
        vi: 'Chép địa chỉ trang trên danh bạ, hoặc tên tệp trong content/.',
        en: 'The address of the page in the directory, or the name of the file in content/.',
      },
      required: true,
    },
    {
      id: 'field',
      type: 'choice',
      label: { vi: 'Chỗ cần sửa', en: 'What to correct' },
      hint: { vi: 'Không thấy trong danh sách thì chọn “Chỗ khác”.', en: 'If it is not in the list, choose “Something else”.' },
      choices: [...named, { value: somethingElse, label: { vi: 'Chỗ khác', en: 'Something else' } }],
      required: true,
    },
    {
      id: 'value',
      type: 'text',
      label: { vi: 'Nội dung đúng', en: 'What it should say' },
      hint: {
        vi: 'Ghi đúng điều cần thay vào. Ngày ghi 2024-03-04; nhiều nguyên liệu thì mỗi thứ một dòng.',
        en: 'Write exactly what should stand there. Days as 2024-03-04; several materials one a line.',
      },
      required: true,
    },
  ];
}
