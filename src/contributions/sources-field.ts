import type { FormField } from './form-field.ts';

/** The pages that say so: asked by every form. */
export const sourcesField: FormField = {
  id: 'sources',
  type: 'text',
  label: { vi: 'Nguồn', en: 'Sources' },
  hint: {
    vi: 'Mỗi nguồn một dòng: địa chỉ trang, dấu |, tên bài như trên trang, dấu |, ngày đăng nếu biết. Cần ít nhất một trang báo, cơ quan, chủ thể hoặc hiệp hội.',
    en: 'One a line: the address of the page, a |, its title as it stands there, a |, the day it was published if known. At least one page of the press, an authority, the producer or an association.',
  },
  example: { vi: 'https://… | Tên bài | 2025-06-26', en: 'https://… | Title of the article | 2025-06-26' },
  required: true,
};
