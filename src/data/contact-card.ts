import type { Producer } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { formatDate, hostOf } from '../i18n/format.ts';
import { type Lang, locales } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { addressOf } from '../routes/address.ts';
import type { Settings } from '../schema/settings.ts';
import { folded, icalText } from './ical-line.ts';

/**
 * A producer as a contact for address books, of public facts alone. Version 3.0 (RFC 2426): Outlook, iOS and Android
 * take it, and some of them refuse 4.0. Its lines and escapes are those of calendars.
 */
export function contactCard(producer: Producer, lang: Lang, settings: Settings, origin: string): string {
  const { name, contact, website, place } = producer;
  const shown = icalText(pick(name, lang).value);
  const page = origin + addressOf({ page: 'entry', entry: producer }, lang);
  const country = new Intl.DisplayNames(locales[lang].bcp47, { type: 'region' }).of('VN') ?? 'VN';
  const ways = [
    contact?.phone && `TEL;TYPE=WORK,VOICE:${contact.phone}`,
    contact?.whatsapp && contact.whatsapp !== contact.phone && `TEL;TYPE=WORK,CELL:${contact.whatsapp}`,
    contact?.zalo && ![contact.phone, contact.whatsapp].includes(contact.zalo) && `TEL;TYPE=WORK,CELL:${contact.zalo}`,
    contact?.email && `EMAIL;TYPE=INTERNET:${icalText(contact.email)}`,
    website && `URL:${icalText(website)}`,
    contact?.page && `URL:${icalText(contact.page)}`,
  ];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `PRODID:-//${new URL(origin).hostname}//contact//${lang.toUpperCase()}`,
    `UID:${page}`,
    `FN:${shown}`,
    // A name in parts is compulsory; a business has one part.
    `N:${shown};;;;`,
    `ORG:${shown}`,
    'X-ABSHOWAS:COMPANY',
    `ADR;TYPE=WORK:;;;${icalText(place.commune?.label[lang] ?? '')};${icalText(settings.area[lang])};;${icalText(country)}`,
    ...ways,
    `NOTE:${icalText(noteOf(producer, lang, settings, page))}`,
    `SOURCE:${icalText(page)}`,
    'END:VCARD',
  ];
  return lines
    .filter((line) => typeof line === 'string' && line !== '')
    .map((line) => folded(line as string))
    .join('');
}

/** What the fields cannot say: the other name, who says so, and where more is. */
function noteOf({ name, contact }: Producer, lang: Lang, settings: Settings, page: string): string {
  const t = messages(lang).inquiry.card;
  return [
    lang === 'en' && name.en && name.en !== name.vi && t.nameVi(name.vi),
    t.note(settings.name[lang], page),
    contact && t.contactsFrom(hostOf(contact.source), formatDate(contact.checked, lang)),
  ]
    .filter(Boolean)
    .join('\n');
}
