import { formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import { letter as en } from '../../i18n/messages/letter.en.ts';
import { letter as vi } from '../../i18n/messages/letter.vi.ts';
import { trade as enTrade } from '../../i18n/messages/trade.en.ts';
import { trade as viTrade } from '../../i18n/messages/trade.vi.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Inquiry, InquiryItem, InquiryQuestion, LetterChoice, Names } from './inquiry.ts';
import { typedLine, typedText } from './typed.ts';

const words: Record<Lang, Pick<Messages, 'letter' | 'trade'>> = { en: { letter: en, trade: enTrade }, vi: { letter: vi, trade: viTrade } };

/** The letter in one language: the same facts and questions as in the other. Lines end in LF. */
export function letterIn(lang: Lang, inquiry: Inquiry): string {
  const t = words[lang].letter;
  const { maker, desk, items, questions, destination, buyer, note = '' } = inquiry;
  const first = items[0] ? typedLine(items[0].names[lang]) : '';
  const name = (names: Names) => typedLine(names[lang]);
  const blocks = [
    desk && [maker ? t.passOn(name(desk), name(maker)) : t.passOnUnknown(name(desk))],
    [maker ? t.salutation(name(maker)) : t.salutationUnknown(first)],
    [t.opening(name(inquiry.directory), items.length)],
    items.flatMap((item, index) => itemLines(item, index, lang)),
    [
      destination && name(destination) && t.destination(name(destination)),
      termLine(inquiry, lang),
      inquiry.wanted && t.wanted(formatDate(inquiry.wanted, lang)),
    ],
    questions.length > 0 && [t.questions, ...questions.map((asked) => `- ${questionLine(asked, lang)}`)],
    typedText(note) !== '' && [t.note, typedText(note)],
    [t.closing],
    [t.regards, ...signature(buyer, lang)],
  ];
  return blocks
    .map((block) => (block || []).filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** The text that is sent: one letter, or the Vietnamese one, which the producer reads, above the English one. */
export function letterText(choice: LetterChoice, inquiry: Inquiry): string {
  if (choice !== 'both') return letterIn(choice, inquiry);
  return [words.en.letter.below, letterIn('vi', inquiry), '* * *', letterIn('en', inquiry)].join('\n\n');
}

/** The subject of the e-mail; it names the first product. */
export function letterSubject(choice: LetterChoice, inquiry: Inquiry): string {
  const one = (lang: Lang) => words[lang].letter.subject(subjectNames(inquiry, lang));
  return choice === 'both' ? `${one('vi')} / ${one('en')}` : one(choice);
}

/** What stands in an e-mail until the text, too long for a link, is pasted into it. */
export function pasteWords(choice: LetterChoice): string {
  return choice === 'both' ? `${vi.paste}\n${en.paste}` : words[choice].letter.paste;
}

function subjectNames({ items }: Inquiry, lang: Lang): string {
  const name = items[0] ? typedLine(items[0].names[lang]) : '';
  return items.length > 1 ? words[lang].letter.andMore(name, items.length - 1) : name;
}

/** The numbered product with its quantity, and its address on a line of its own, so that mail programs link all of it. */
function itemLines({ names, quantity, address }: InquiryItem, index: number, lang: Lang): string[] {
  const { letter: t, trade } = words[lang];
  const [own, other] = [typedLine(names[lang]), typedLine(names[lang === 'en' ? 'vi' : 'en'])];
  const name = own === other ? own : t.named(own, other);
  const amount = quantity && trade.units[quantity.unit](quantity.value, formatNumber(quantity.value, lang));
  return [`${index + 1}. ${amount ? t.quantity(name, amount) : name}`, `   ${address}`];
}

function termLine({ incoterm, place }: Inquiry, lang: Lang): string | undefined {
  const t = words[lang].letter;
  const where = typedLine(place ?? '');
  if (!incoterm) return where ? t.place(where) : undefined;
  return t.terms(where ? `${incoterm} ${where}` : incoterm);
}

function questionLine({ question, of }: InquiryQuestion, lang: Lang): string {
  const { letter: t, trade } = words[lang];
  return of
    ? t.onlyOf(
        trade.ask[question],
        formatList(
          of.map(({ names }) => typedLine(names[lang])),
          lang,
        ),
      )
    : trade.ask[question];
}

function signature({ name = '', company = '', email = '' }: Inquiry['buyer'], lang: Lang): string[] {
  const address = typedLine(email);
  return [typedLine(name), typedLine(company), address && words[lang].letter.email(address)];
}
