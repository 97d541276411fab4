import type { Producer, Product } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { placeWords } from '../catalogue/place-words.ts';
import { ratingWords } from '../catalogue/rating-words.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { languageNames } from '../i18n/language-names.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { addressOf } from '../routes/address.ts';
import { labelAddress } from '../routes/label-address.ts';
import { isAnswered, type Question, readinessOf } from './questions.ts';
import type { BuyerMaker, BuyerRating, BuyerRecord } from './record.ts';
import { type Answer, type TradeQuestion, tradeAnswers, tradeQuestions } from './trade-facts.ts';

/**
 * A product as shortlist, comparison and inquiry need it, in one language.
 * @param picture what its page shows of it; pictures are made elsewhere.
 */
export function buyerRecord(product: Product, lang: Lang, picture: BuyerRecord['picture']): BuyerRecord {
  const { asked } = readinessOf(product);
  const known = asked.map((question) => ({ question, told: toldOf(question, product, lang) })).filter(({ told }) => told.length > 0);
  const answered = known.filter(({ question }) => isAnswered(question, product));
  return {
    id: product.id,
    name: pick(product.name, lang).value,
    nameVi: product.name.vi,
    page: addressOf({ page: 'entry', entry: product }, lang),
    short: labelAddress(product.id),
    kind: (product.craft ?? product.subgroup ?? product.group).name[lang],
    place: placeWords(product.place, lang),
    picture,
    maker: makerOf(product, lang),
    rating: ratingOf(product, lang),
    asked,
    answers: texts(answered),
    hints: texts(known.filter((each) => each.question !== 'rating' && !answered.includes(each))),
    asOf: Object.fromEntries(
      known.flatMap(({ question, told }) => {
        const oldest = told.flatMap(({ stated }) => stated?.asOf ?? []).sort()[0];
        return oldest ? [[question, messages(lang).trade.asOf(formatDate(oldest, lang))]] : [];
      }),
    ),
  };
}

function texts(all: readonly { readonly question: Question; readonly told: readonly Answer[] }[]): BuyerRecord['answers'] {
  return Object.fromEntries(all.map(({ question, told }) => [question, told.map(({ text }) => text)]));
}

function toldOf(question: Question, product: Product, lang: Lang): readonly Answer[] {
  return isOfTrade(question) ? tradeAnswers(question, product, lang) : writers[question](product, lang).map((text) => ({ text }));
}

function isOfTrade(question: Question): question is TradeQuestion {
  return (tradeQuestions as readonly Question[]).includes(question);
}

const writers: Record<Exclude<Question, TradeQuestion>, (product: Product, lang: Lang) => readonly string[]> = {
  maker: ({ producer, maker }, lang) => (producer ? [pick(producer.name, lang).value] : maker ? [maker] : []),
  contact: ({ producer }, lang) => (producer ? contactWords(producer, lang) : []),
  languages: ({ producer }, lang) => (producer?.answersIn.length ? [languageNames(producer.answersIn, lang)] : []),
  // Whether it stands is measured by the reader's device: see BuyerRating.
  rating: ({ rating }, lang) => (rating.stars === undefined ? [] : [ratingWords(rating, lang).line]),
  picture: ({ pictures }, lang) => (pictures.length > 0 ? [messages(lang).trade.yes] : []),
  materials: ({ materials }, lang) => (materials ? [formatList(pick(materials, lang).value, lang)] : []),
};

function contactWords({ contact, website }: Producer, lang: Lang): string[] {
  const ways = messages(lang).trade.contactWays;
  const known = { ...contact, website };
  return (['email', 'phone', 'whatsapp', 'zalo', 'page', 'website'] as const).flatMap((way) =>
    known[way] ? [`${ways[way]}: ${known[way]}`] : [],
  );
}

function makerOf({ producer, maker }: Product, lang: Lang): BuyerMaker | undefined {
  if (!producer) return maker ? { name: maker, nameVi: maker } : undefined;
  const { id, name, website, contact } = producer;
  const ways = contact && (({ email, phone, whatsapp, zalo, page, source }) => ({ email, phone, whatsapp, zalo, page, source }))(contact);
  return {
    id,
    name: pick(name, lang).value,
    nameVi: name.vi,
    page: addressOf({ page: 'entry', entry: producer }, lang),
    website,
    contact: ways,
  };
}

function ratingOf({ rating }: Product, lang: Lang): BuyerRating {
  return { line: ratingWords(rating, lang).line, stars: rating.stars, expires: rating.expires };
}
