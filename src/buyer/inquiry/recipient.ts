import type { BuyerMaker } from '../record.ts';

/** Public ways on which a text can reach somebody, and the page that gives them. */
export type Ways = NonNullable<BuyerMaker['contact']>;

/** Who gets a letter: the maker itself, the trade desk that passes it on, or nobody that the directory knows of. */
export type Recipient = { readonly who: 'maker' | 'desk'; readonly ways: Ways } | { readonly who: 'nobody' };

/** The maker's own public ways come first; a telephone alone carries no text. */
export function recipientOf(maker: BuyerMaker | undefined, desk: Ways | undefined): Recipient {
  if (maker?.contact && carriesText(maker.contact)) return { who: 'maker', ways: maker.contact };
  return desk && carriesText(desk) ? { who: 'desk', ways: desk } : { who: 'nobody' };
}

function carriesText({ email, whatsapp, zalo, page }: Ways): boolean {
  return [email, whatsapp, zalo, page].some(Boolean);
}
