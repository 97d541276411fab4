import { z } from 'zod';
import { bilingualLine } from '../bilingual.ts';
import { described } from '../described.ts';
import { reference } from '../id.ts';
import { market } from '../market.ts';
import { partialDate } from '../partial-date.ts';
import { webAddress } from '../source.ts';
import { line, rule } from '../text.ts';
import { statedFact } from './stated.ts';

const paperShape = statedFact({
  certificate: reference({
    vi: 'Mã chứng nhận, theo content/taxonomy/certificates.json (ví dụ: vietgap).',
    en: 'The kind, an id of content/taxonomy/certificates.json (for example vietgap).',
  }),
  issuer: described(line(160), { vi: 'Tổ chức cấp.', en: 'Who issued it.' }),
  number: described(line(80).optional(), { vi: 'Số chứng nhận.', en: 'Its number.' }),
  scope: described(bilingualLine(200).optional(), { vi: 'Phạm vi chứng nhận.', en: 'What it covers.' }),
  issued: described(partialDate.optional(), { vi: 'Ngày cấp.', en: 'When it was issued.' }),
  expires: described(partialDate.optional(), { vi: 'Ngày hết hạn.', en: 'When it runs out.' }),
  lookUp: described(webAddress.optional(), { vi: 'Trang tra cứu chứng nhận.', en: 'Where it can be looked up.' }),
});

/** Compares two dates as far as both are known: `2025` is not before `2025-03`. */
function isNotBefore(later: string, earlier: string): boolean {
  const known = Math.min(later.length, earlier.length);
  return later.slice(0, known) >= earlier.slice(0, known);
}

/** Certificates of which the paper itself is known. Its time is told: one that has run out is not shown as valid. */
export const papers = described(
  z
    .array(
      rule(paperShape, 'expires-before-issued', ({ issued, expires }) => !(issued && expires) || isNotBefore(expires, issued), ['expires']),
    )
    .min(1),
  { vi: 'Các giấy chứng nhận đã biết số, nơi cấp, thời hạn.', en: 'Certificates whose issuer, number and dates are known.' },
);

/** Where it has been sold abroad and when last. */
export const exported = described(
  z
    .array(
      statedFact({
        to: described(market, {
          vi: 'Mã nước hai chữ (JP, US) hoặc vùng (europe).',
          en: 'A two-letter country code (JP, US) or a region (europe).',
        }),
        year: described(z.int().min(1990).max(2100), { vi: 'Năm gần nhất đã xuất.', en: 'The last year it was exported.' }),
      }),
    )
    .min(1),
  { vi: 'Nơi đã xuất và năm gần nhất.', en: 'Where it has been exported, and the last year.' },
);
