import type { HTMLElement } from 'node-html-parser';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/locales.ts';
import { formatMoney } from '../../../i18n/measures.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Node } from './graphs.ts';

/** The certifications of a product: of its rating, and of its papers. */
export function certificationsOf(product: Node): { rating?: Node | undefined; papers: readonly Node[] } {
  const all = [product.hasCertification ?? []].flat() as Node[];
  return { rating: all.find((each) => each.certificationRating), papers: all.filter((each) => !each.certificationRating) };
}

/** What machines are told of a product's trade that its page does not show beside the right label, and what it shows that they are not told. */
export function tradeFaults(product: Node, page: HTMLElement, lang: Lang): string[] {
  const { labels } = messages(lang).trade;
  const rows = new Map(
    page.querySelectorAll('section[aria-labelledby=trade] .facts > div').map((row) => {
      const [label, words] = ['dt', 'dd'].map((tag) => plain(row.querySelector(tag)?.text));
      return [label, words] as const;
    }),
  );
  const shows = (label: string, words: unknown) => rows.get(label)?.includes(String(words)) ?? false;
  const unless = (isSo: boolean, fault: string) => (isSo ? [] : [fault]);
  const facts = (product.additionalProperty as readonly Node[]).filter(({ description }) => description);
  const dated = page.querySelectorAll('section[aria-labelledby=trade] .facts small').length;
  return [
    ...unless(facts.length === dated, `shows ${dated} dated facts and tells ${facts.length}`),
    ...facts.flatMap(({ name, value, description }) =>
      unless(shows(String(name), value) && shows(String(name), description), `does not show ${name}: ${value}, ${description}`),
    ),
    ...['depth', 'width', 'height'].flatMap((measure) => {
      const told = product[measure] as Node | undefined;
      return unless(!told || shows(labels.dimensions, formatNumber(Number(told.value), lang)), `does not show its ${measure}`);
    }),
    ...unless(!product.weight || shows(labels.netWeight, weightWords(product.weight as Node, lang)), 'does not show its weight'),
    ...certificationsOf(product).papers.flatMap((paper) =>
      [
        paper.name,
        (paper.issuedBy as Node).name,
        paper.certificationIdentification ?? '',
        ...[paper.validFrom, paper.expires].flatMap((date) => (date ? formatDate(String(date), lang) : [])),
      ].flatMap((words) => unless(shows(labels.certificates, words), `does not show ${words} of a certificate`)),
    ),
    ...offerFaults(product.offers as Node | undefined, rows.get(labels.price) ?? '', lang),
  ];
}

/** A price without a term is none: only the words of a price that holds name the Incoterms. */
function offerFaults(offer: Node | undefined, words: string, lang: Lang): string[] {
  if (!offer) return words.includes('Incoterms') ? ['shows a price that it does not offer'] : [];
  const least = (offer.eligibleQuantity as Node | undefined)?.minValue;
  const shown = [
    ...[offer.price, offer.lowPrice, offer.highPrice]
      .filter((price) => price !== undefined)
      .map((price) => formatMoney(Number(price), String(offer.priceCurrency), lang)),
    formatDate(String(offer.priceValidUntil), lang),
    ...(least === undefined ? [] : [formatNumber(Number(least), lang)]),
  ];
  return shown.filter((each) => !words.includes(each)).map((each) => `does not show ${each} of its price`);
}

function weightWords({ value, unitCode }: Node, lang: Lang): string {
  return `${formatNumber(Number(value), lang)} ${unitCode === 'KGM' ? 'kg' : 'g'}`;
}

function plain(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim();
}
