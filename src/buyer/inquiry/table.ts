import { type CsvCell, csvOf } from '../../catalogue/csv.ts';
import type { Lang } from '../../i18n/locales.ts';
import { inquiry as en } from '../../i18n/messages/inquiry.en.ts';
import { inquiry as vi } from '../../i18n/messages/inquiry.vi.ts';
import { trade as enTrade } from '../../i18n/messages/trade.en.ts';
import { trade as viTrade } from '../../i18n/messages/trade.vi.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type Question, questions } from '../questions.ts';
import { standingOn } from '../standing-day.ts';
import type { InquiryProduct } from './groups.ts';
import type { InquiryItem } from './inquiry.ts';
import { typedText } from './typed.ts';

const words: Record<Lang, Pick<Messages, 'inquiry' | 'trade'>> = {
  en: { inquiry: en, trade: enTrade },
  vi: { inquiry: vi, trade: viTrade },
};

/** A product of the list with what the reader added to it. */
export interface ListedProduct extends InquiryProduct {
  readonly note?: string | undefined;
  readonly quantity?: InquiryItem['quantity'];
}

/** What the table is made for: its language, the day on which stars are measured, and the site's host for addresses. */
export interface TableContext {
  readonly lang: Lang;
  readonly day: string;
  readonly origin: string;
}

/** Questions with a column of their own answers; maker and star have columns that say more. */
const answered: readonly Question[] = questions.filter((question) => !['maker', 'rating', 'picture'].includes(question));

/** The list as a table, its first row the headings. An empty cell is a question that makes no sense for the product. */
export function listTable(products: readonly ListedProduct[], { lang, day, origin }: TableContext): CsvCell[][] {
  const {
    inquiry: { table: t },
    trade,
  } = words[lang];
  const heading = [
    ...[t.id, t.nameEn, t.nameVi, t.maker, t.place, t.stars, t.rating, t.standing(day), t.expiresFirst, t.expiresLast],
    ...answered.map((question) => trade.labels[question]),
    ...[t.page, t.quantity, t.unit, t.note],
  ];
  const rows = products.map(({ record, names, quantity, note }) => [
    record.id,
    names.en,
    names.vi,
    record.maker?.name ?? trade.notProvided,
    record.place,
    record.rating.stars ?? '',
    record.rating.line,
    t.standings[standingOn(record.rating, day)],
    record.rating.expires?.first ?? '',
    record.rating.expires?.last ?? '',
    ...answered.map((question) => answerCell(question, record, trade.notProvided)),
    origin + record.page,
    quantity?.value ?? '',
    quantity ? unitWord(quantity.unit, lang) : '',
    typedText(note ?? ''),
  ]);
  return [heading, ...rows];
}

/** The table as a CSV file, by the same rules as the open data. */
export function listCsv(products: readonly ListedProduct[], context: TableContext): string {
  return csvOf(listTable(products, context));
}

/** A unit alone, in the plural: "pieces". */
export function unitWord(unit: NonNullable<InquiryItem['quantity']>['unit'], lang: Lang): string {
  return words[lang].trade.units[unit](2, '').trim();
}

function answerCell(question: Question, { asked, answers, hints }: InquiryProduct['record'], notProvided: string): string {
  if (!asked.includes(question)) return '';
  return (answers[question] ?? hints[question] ?? [notProvided]).join('\n');
}
