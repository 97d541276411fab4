import { z } from 'zod';
import { described } from './described.ts';
import { partialDate } from './partial-date.ts';
import { line, rule } from './text.ts';

/** An address on the open web. Anything but http and https is refused. */
export const webAddress = rule(z.string().max(2000), 'not-http', (value) => {
  if (!/^https?:\/\/[^\s<>"]+$/.test(value)) return false;
  return URL.canParse(value);
});

/** A page that a stranger can trust and read: press, authority, producer or association. */
export const source = z.strictObject({
  url: described(webAddress, {
    vi: 'Địa chỉ trang nguồn, bắt đầu bằng https:// hoặc http://.',
    en: 'The address of the page, starting with https:// or http://.',
  }),
  title: described(line(), {
    vi: 'Tên bài hoặc tên trang, đúng như trên trang.',
    en: 'The title of the article or page, as it stands there.',
  }),
  published: described(partialDate.optional(), {
    vi: 'Ngày đăng, chính xác đến đâu ghi đến đó: 2024, 2024-03 hoặc 2024-03-04.',
    en: 'When it was published, as precise as known: 2024, 2024-03 or 2024-03-04.',
  }),
});

/** The sources of an entry: at least one. A fact without a source is not published. */
export const sources = described(z.array(source).min(1), {
  vi: 'Các nguồn của mục này: ít nhất một trang báo, cơ quan, chủ thể hoặc hiệp hội.',
  en: 'The sources of this entry: at least one page of the press, an authority, the producer or an association.',
});

export type Source = z.output<typeof source>;
