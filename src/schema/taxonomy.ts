import { z } from 'zod';
import { bilingualLine } from './bilingual.ts';
import { described } from './described.ts';
import { id, slug } from './id.ts';
import { line } from './text.ts';

const bothNames = z.strictObject({ vi: line(160), en: line(160) });

const subgroup = z.strictObject({
  number: described(z.int().min(1).max(26), { vi: 'Số của phân nhóm, 1 đến 26.', en: 'The number of the sub-group, 1 to 26.' }),
  idVi: described(id, { vi: 'Địa chỉ tiếng Việt.', en: 'The Vietnamese address.' }),
  slug,
  name: described(bothNames, { vi: 'Tên phân nhóm.', en: 'Its name.' }),
});

/** `taxonomy/groups.json`: one of the programme's six product groups with its sub-groups. */
export const group = z.strictObject({
  id,
  idVi: described(id, { vi: 'Địa chỉ tiếng Việt.', en: 'The Vietnamese address.' }),
  slug,
  number: described(z.int().min(1).max(6), { vi: 'Số thứ tự của nhóm.', en: 'The number of the group.' }),
  name: described(bothNames, { vi: 'Tên nhóm.', en: 'Its name.' }),
  subgroups: described(z.array(subgroup).min(1), { vi: 'Các phân nhóm.', en: 'Its sub-groups.' }),
});

/** `taxonomy/crafts.json`: a craft that villages and products share. */
export const craft = z.strictObject({
  id,
  idVi: described(id, { vi: 'Địa chỉ tiếng Việt.', en: 'The Vietnamese address.' }),
  slug,
  name: described(bothNames, { vi: 'Tên nghề.', en: 'Its name.' }),
});

/** `taxonomy/certificates.json`: a kind of certificate or protected mark. */
export const certificate = z.strictObject({
  id,
  name: described(bothNames, { vi: 'Tên chứng nhận.', en: 'Its name.' }),
  meaning: described(bilingualLine(400), { vi: 'Chứng nhận này nói gì.', en: 'What it says.' }),
});

/** `taxonomy/glossary.json`: a term of the field, and how this directory says it in both languages. */
export const glossaryTerm = z.strictObject({
  id,
  vi: described(line(120), { vi: 'Từ tiếng Việt.', en: 'The Vietnamese term.' }),
  en: described(line(120), { vi: 'Từ tiếng Anh dùng ở đây.', en: 'The English term used here.' }),
  alsoVi: described(z.array(line(120)), { vi: 'Cách gọi khác, kể cả không dấu.', en: 'Other Vietnamese forms, without marks too.' }),
  alsoEn: described(z.array(line(120)), { vi: 'Cách gọi khác bằng tiếng Anh.', en: 'Other English forms.' }),
  kind: described(z.enum(['craft', 'product', 'programme', 'trade', 'material', 'place']), { vi: 'Loại từ.', en: 'What kind of term.' }),
  note: described(bilingualLine(300), { vi: 'Giải thích một câu.', en: 'One sentence that explains it.' }),
});

export type GroupFields = z.output<typeof group>;
export type CraftFields = z.output<typeof craft>;
export type CertificateFields = z.output<typeof certificate>;
export type GlossaryTermFields = z.output<typeof glossaryTerm>;
