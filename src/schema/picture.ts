import { z } from 'zod';
import { bilingualLine } from './bilingual.ts';
import { described } from './described.ts';
import { partialDate } from './partial-date.ts';
import { webAddress } from './source.ts';
import { line } from './text.ts';

/** Under which terms a picture may be shown. `permission`: its author allowed this directory to show it, in writing. */
export const pictureLicences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'permission'] as const;

/** A photograph beside an entry. The file lies in the entry's own folder; a path or an address is refused. */
const picture = z.strictObject({
  file: described(z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/), {
    vi: 'Tên tệp ảnh đặt cạnh mục này: .jpg, .png hoặc .webp, chữ thường không dấu (ví dụ: non-lang-chuong-1.jpg).',
    en: 'The name of the picture file beside this entry: .jpg, .png or .webp, lower case without marks (for example non-lang-chuong-1.jpg).',
  }),
  alt: described(bilingualLine(200), {
    vi: 'Trong ảnh có gì, một câu cho người không nhìn được ảnh.',
    en: 'What the picture shows, one sentence for somebody who cannot see it.',
  }),
  credit: described(line(120), { vi: 'Người chụp hoặc chủ ảnh.', en: 'Who took it or owns it.' }),
  licence: described(z.enum(pictureLicences), {
    vi: 'Giấy phép: CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, hoặc permission (được tác giả cho phép bằng văn bản).',
    en: 'The licence: CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0 or permission (allowed by its author in writing).',
  }),
  taken: described(partialDate.optional(), { vi: 'Chụp khi nào.', en: 'When it was taken.' }),
  source: described(webAddress.optional(), { vi: 'Trang có ảnh gốc.', en: 'The page with the original.' }),
});

/** The photographs of an entry, the best first: cards show it. */
export const pictures = described(z.array(picture).min(1).max(12).optional(), {
  vi: 'Ảnh của mục này, ảnh đẹp nhất đứng đầu. Chưa có ảnh thì bỏ trống.',
  en: 'Photographs of this entry, the best one first. Leave it out where there is none.',
});

export type PictureFields = z.output<typeof picture>;
