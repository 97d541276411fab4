import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { pick } from './pick.ts';
import type { Paper } from './trade.ts';

/** A certificate whose paper is known, in words: "HACCP, issued by QUACERT, no. 12, valid until March 2028". */
export function paperWords({ certificate, issuer, number, scope, issued, expires, mayHaveRunOut }: Paper, lang: Lang): string {
  const t = messages(lang).trade;
  return [
    t.paper(certificate.name[lang], issuer),
    number && t.paperNumber(number),
    scope && pick(scope, lang).value,
    issued && t.issued(formatDate(issued, lang)),
    expires && (mayHaveRunOut ? t.mayHaveRunOut : t.validUntil)(formatDate(expires, lang)),
  ]
    .filter(Boolean)
    .join(', ');
}
