import { hostOf } from '../../i18n/format.ts';
import { inquiry as en } from '../../i18n/messages/inquiry.en.ts';
import { inquiry as vi } from '../../i18n/messages/inquiry.vi.ts';
import type { InquiryGroup } from './groups.ts';
import type { LetterChoice } from './inquiry.ts';
import { pasteWords } from './letter.ts';
import { mailLink, mailLinkLimit, whatsAppLink, zaloLink } from './links.ts';
import type { InquiryPlace } from './place.ts';
import { type Recipient, recipientOf } from './recipient.ts';
import { copyText, saveFile } from './take-away.client.ts';
import { textFile } from './text-file.ts';

/** A letter that is ready to leave. */
export interface ReadyLetter {
  readonly choice: LetterChoice;
  readonly subject: string;
  readonly text: string;
}

/** The ways on which one letter leaves by the reader's own means. */
export interface WaysToSend {
  readonly recipient: Recipient;
  /** Puts the letter into the links. */
  offer(letter: ReadyLetter): void;
}

/** Readies the ways of one producer's letter: those that its public contacts allow, and copy and file always. */
export function waysToSend(root: HTMLElement, group: InquiryGroup, { lang, desk }: InquiryPlace): WaysToSend {
  const t = lang === 'en' ? en : vi;
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-${name}]`) as T;
  const recipient = recipientOf(group.maker, desk?.ways);
  const ways = recipient.who === 'nobody' ? undefined : recipient.ways;
  const [mail, whatsApp, zalo] = [part<HTMLAnchorElement>('mail'), part<HTMLAnchorElement>('whatsapp'), part<HTMLAnchorElement>('zalo')];
  let letter: ReadyLetter | undefined;
  /** Links that hold no text, or only words that tell to paste it: a click on them copies it. */
  const pasted = new Set<HTMLElement>(ways?.zalo ? [zalo] : []);

  const say = (words: string) => {
    part('said').textContent = words;
  };

  async function copy(words: string): Promise<void> {
    const text = letter?.text ?? '';
    const copied = await copyText(text);
    part('by-hand').hidden = copied;
    say(copied ? words : t.notCopied);
    if (copied) return;
    const whole = part<HTMLTextAreaElement>('whole');
    whole.value = text;
    whole.focus();
    whole.select();
  }

  for (const link of [mail, whatsApp, zalo]) link.addEventListener('click', () => void (pasted.has(link) && copy(t.copiedPaste)));
  part('copy').addEventListener('click', () => void copy(t.copied));
  part('download').addEventListener('click', () => {
    const name = `inquiry-${group.key}.txt`;
    saveFile(textFile(letter?.text ?? ''), name);
    say(t.saved(name));
  });
  if (ways?.zalo) show(zalo, zaloLink(ways.zalo), t.zalo);
  sayWhereTo();

  function sayWhereTo(): void {
    const { maker, products } = group;
    const product = products[0]?.record;
    const links: [string, string][] = [];
    if (ways?.page) links.push([ways.page, t.contactPage(hostOf(ways.page))]);
    const phone = ways?.phone ?? maker?.contact?.phone;
    if (phone) links.push([`tel:${phone}`, t.phone(phone)]);
    const known = links.length > 0 || maker?.website !== undefined;
    if (maker?.website) links.push([maker.website, t.website(hostOf(maker.website))]);
    if (!ways) links.push(maker?.page ? [maker.page, t.producerPage] : [product?.page ?? '/', t.productPage]);
    part('to').textContent =
      recipient.who === 'maker'
        ? t.toMaker(hostOf(recipient.ways.source))
        : recipient.who === 'desk'
          ? t.toDesk(desk?.names[lang] ?? '')
          : known
            ? t.toNobody
            : t.toNobodyAtAll;
    part('elsewhere').replaceChildren(...links.map(([href, words]) => listedLink(href, words)));
  }

  return {
    recipient,
    offer(ready) {
      letter = ready;
      part('by-hand').hidden = true;
      say('');
      if (ways?.email) {
        const whole = mailLink(ways.email, ready.subject, ready.text);
        const fits = fill(mail, whole, t.mail, t.mailPaste, mailLink(ways.email, ready.subject, pasteWords(ready.choice)));
        part('too-long').hidden = fits;
      }
      if (ways?.whatsapp) fill(whatsApp, whatsAppLink(ways.whatsapp, ready.text), t.whatsApp, t.whatsAppPaste, whatsAppLink(ways.whatsapp));
    },
  };

  /** Points a link at the whole text where it is short enough for one; otherwise the text is copied and pasted. */
  function fill(link: HTMLAnchorElement, whole: string, words: string, wordsIfLong: string, without: string): boolean {
    const fits = whole.length <= mailLinkLimit;
    pasted[fits ? 'delete' : 'add'](link);
    show(link, fits ? whole : without, fits ? words : wordsIfLong);
    return fits;
  }
}

function show(link: HTMLAnchorElement, href: string, words: string): void {
  link.href = href;
  link.textContent = words;
  link.hidden = false;
}

function listedLink(href: string, words: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href, textContent: words });
  if (/^https?:/.test(href)) link.rel = 'noopener nofollow';
  item.append(link);
  return item;
}
