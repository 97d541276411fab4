import type { Contact } from '../schema/contact.ts';
import { whatsAppLink, zaloLink } from './inquiry/links.ts';

/** A public way to reach a business, and the address that opens it. */
export interface ContactWay {
  readonly way: 'email' | 'phone' | 'whatsapp' | 'zalo' | 'page';
  readonly text: string;
  readonly href: string;
}

/** The ways of a contact in the order of trade: writing, calling, messages, a form. */
export function contactWays({ email, phone, whatsapp, zalo, page }: Contact): ContactWay[] {
  const ways: (ContactWay | undefined)[] = [
    // A plus or an ampersand may stand before the @, and would end the address of a link.
    email === undefined ? undefined : { way: 'email', text: email, href: `mailto:${encodeURIComponent(email).replace('%40', '@')}` },
    phone === undefined ? undefined : { way: 'phone', text: phone, href: `tel:${phone}` },
    whatsapp === undefined ? undefined : { way: 'whatsapp', text: whatsapp, href: whatsAppLink(whatsapp) },
    zalo === undefined ? undefined : { way: 'zalo', text: zalo, href: zaloLink(zalo) },
    page === undefined ? undefined : { way: 'page', text: new URL(page).hostname, href: page },
  ];
  return ways.filter((way) => way !== undefined);
}
