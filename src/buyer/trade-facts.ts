import { marketNames } from '../catalogue/market-names.ts';
import type { Product } from '../catalogue/model.ts';
import { paperWords } from '../catalogue/paper-words.ts';
import { pick } from '../catalogue/pick.ts';
import { cartonVolume, type Stated, type Trade } from '../catalogue/trade.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { formatContents, formatLengths, formatMoney } from '../i18n/measures.ts';
import { messages } from '../i18n/messages.ts';
import { type OrderKind, orderKinds } from '../schema/trade/ordering.ts';
import type { Quantity } from '../schema/trade/quantity.ts';
import type { Question } from './questions.ts';

/** One answer in words, with when it was so and who says it. */
export interface Answer {
  readonly text: string;
  readonly stated?: Stated | undefined;
  /** Where it can be looked up, with the words of the link. */
  readonly link?: { readonly href: string; readonly label: string } | undefined;
}

/** The questions that trade facts answer, in the order of asking. */
export const tradeQuestions = [
  'dimensions',
  'netWeight',
  'shelfLife',
  'storage',
  'hsCode',
  'minimumOrder',
  'leadTime',
  'capacity',
  'price',
  'samples',
  'packing',
  'privateLabel',
  'certificates',
  'exportMarkets',
] as const satisfies readonly Question[];

export type TradeQuestion = (typeof tradeQuestions)[number];

/** A trade fact in words; an empty list is "not provided". */
export function tradeAnswers(question: TradeQuestion, product: Product, lang: Lang): Answer[] {
  return writers[question](product, lang);
}

type Writer = (product: Product, lang: Lang) => Answer[];

const writers: Record<TradeQuestion, Writer> = {
  dimensions: ({ trade: { dimensions } }, lang) => (dimensions ? [{ text: sizeWords(dimensions, lang), stated: dimensions }] : []),
  netWeight: ({ trade: { netWeight } }, lang) =>
    netWeight ? [{ text: formatContents(netWeight.value, netWeight.unit, lang), stated: netWeight }] : [],
  shelfLife: ({ trade: { shelfLife } }, lang) =>
    shelfLife ? [{ text: messages(lang).trade.keeps[shelfLife.unit](shelfLife.value), stated: shelfLife }] : [],
  storage: ({ trade: { storage } }, lang) => (storage ? [{ text: pick(storage.how, lang).value, stated: storage }] : []),
  hsCode: ({ trade: { hsCode }, hsSuggestion }, lang) => {
    const t = messages(lang).trade.hs;
    if (hsCode) return [{ text: t[hsCode.status](dotted(hsCode.code)), stated: hsCode }];
    return hsSuggestion ? [{ text: t.headings(hsSuggestion.headings.join(', '), hsSuggestion.note[lang]) }] : [];
  },
  minimumOrder: ({ trade: { minimumOrder } }, lang) =>
    orderKinds.flatMap((kind) => {
      const amount = minimumOrder?.[kind];
      return amount ? [{ text: ofOrder(kind, quantityWords(amount, lang), lang), stated: minimumOrder }] : [];
    }),
  leadTime: ({ trade: { leadTimes } }, lang) =>
    leadTimes.map((time) => {
      const t = messages(lang).trade;
      const days = t.days(time.from === undefined ? '' : formatNumber(time.from, lang), formatNumber(time.to, lang));
      return { text: ofOrder(time.order, time.season ? t.inSeason(days, pick(time.season, lang).value) : days, lang), stated: time };
    }),
  capacity: ({ trade: { capacity } }, lang) =>
    capacity ? [{ text: messages(lang).trade.perMonth(quantityWords(capacity.perMonth, lang)), stated: capacity }] : [],
  price: ({ trade: { price } }, lang) => (price ? [{ text: priceWords(price, lang), stated: price }] : []),
  samples: ({ trade: { samples } }, lang) => {
    if (!samples) return [];
    const t = messages(lang).trade;
    const terms = samples.charged === undefined ? t.yes : samples.charged ? t.charged : t.free;
    return [{ text: noted(samples.offered ? terms : t.no, samples.note, lang), stated: samples }];
  },
  privateLabel: ({ trade: { privateLabel } }, lang) => {
    if (!privateLabel) return [];
    const t = messages(lang).trade;
    return [{ text: noted(privateLabel.offered ? t.yes : t.no, privateLabel.note, lang), stated: privateLabel }];
  },
  packing: ({ trade: { packing } }, lang) => (packing ? packingWords(packing, lang).map((text) => ({ text, stated: packing })) : []),
  certificates: (product, lang) => certificateAnswers(product, lang),
  exportMarkets: ({ trade, exportMarkets }, lang) => {
    const dated = trade.exported.map((sale) => ({
      text: messages(lang).trade.exportedIn(marketNames([sale.to], lang), String(sale.year)),
      stated: sale,
    }));
    const known = new Set(trade.exported.map(({ to }) => to));
    const undated = exportMarkets.filter((market) => !known.has(market)).map((market) => ({ text: marketNames([market], lang) }));
    return [...dated, ...undated];
  },
};

function sizeWords({ length, width, height, diameter }: NonNullable<Trade['dimensions']>, lang: Lang): string {
  const t = messages(lang).trade;
  const box = [length, width].filter((value) => value !== undefined);
  if (diameter === undefined) {
    if (box.length === 0) return t.high(formatLengths([height as number], lang));
    return formatLengths(height === undefined ? box : [...box, height], lang);
  }
  const parts = [t.diameter(formatLengths([diameter], lang))];
  if (box.length > 0) parts.push(formatLengths(box, lang));
  if (height !== undefined) parts.push(t.high(formatLengths([height], lang)));
  return parts.join(', ');
}

/** "500 pieces": an amount of goods in words. */
export function quantityWords({ value, unit }: Quantity, lang: Lang): string {
  return messages(lang).trade.units[unit](value, formatNumber(value, lang));
}

function ofOrder(kind: OrderKind, amount: string, lang: Lang): string {
  const t = messages(lang).trade;
  return t.ofOrder(t.orders[kind], amount);
}

function noted(text: string, note: { vi: string; en?: string | undefined } | undefined, lang: Lang): string {
  return note ? messages(lang).trade.noted(text, pick(note, lang).value) : text;
}

function priceWords(price: NonNullable<Trade['price']>, lang: Lang): string {
  const t = messages(lang).trade;
  if (price.basis === 'on-request') return t.priceOnRequest;
  if (price.ranOut) return t.priceRanOut(formatDate(price.validUntil, lang));
  const range = [price.from, ...(price.to === undefined ? [] : [price.to])]
    .map((value) => formatMoney(value, price.currency, lang))
    .join(' – ');
  const terms = t.priceTerms(range, t.perUnit[price.per], price.incoterm, price.namedPlace, formatDate(price.validUntil, lang));
  return price.forAtLeast ? t.forAtLeast(terms, quantityWords(price.forAtLeast, lang)) : terms;
}

function packingWords(packing: NonNullable<Trade['packing']>, lang: Lang): string[] {
  const t = messages(lang).trade;
  const pieces = (value: number) => quantityWords({ value, unit: 'piece' }, lang);
  const lines = packing.innerPieces === undefined ? [] : [t.inner(pieces(packing.innerPieces))];
  const { carton } = packing;
  if (carton) {
    const size = formatLengths([carton.length, carton.width, carton.height], lang);
    const line = t.cartonLine(pieces(carton.pieces), size, formatNumber(cartonVolume(packing) as number, lang));
    lines.push(carton.grossWeight === undefined ? line : `${line}, ${t.grossWeight(formatContents(carton.grossWeight, 'kg', lang))}`);
  }
  return lines;
}

function certificateAnswers({ certificates, trade }: Product, lang: Lang): Answer[] {
  const t = messages(lang).trade;
  return certificates.flatMap((certificate) => {
    const papers = trade.papers.filter((paper) => paper.certificate === certificate);
    if (papers.length === 0) return [{ text: t.noPaper(certificate.name[lang]) }];
    return papers.map((paper) => ({
      text: paperWords(paper, lang),
      stated: paper,
      link: paper.lookUp ? { href: paper.lookUp, label: t.lookUp } : undefined,
    }));
  });
}

/** Six digits as customs write them: 4602.19. */
function dotted(code: string): string {
  const digits = code.replace('.', '');
  return `${digits.slice(0, 4)}.${digits.slice(4)}`;
}
