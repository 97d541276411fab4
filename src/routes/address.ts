import type { Certificate, Commune, Craft, District, Entry, Group, Loop, Producer, Subgroup } from '../catalogue/model.ts';
import { eachLang, type Lang } from '../i18n/locales.ts';
import type { Market } from '../schema/market.ts';
import { type Article, type ArticleSection, articles } from './articles.ts';
import { asciiWord } from './ascii-word.ts';
import { marketWord } from './market-word.ts';
import { labelsWord, pageWord, type Section, sections } from './sections.ts';

/** The stars that have listings: one of ratings that stand, one of the others. */
export type StarValue = 3 | 4 | 5;

/** Whether the star of a product stands: it does; it may not, or its date is not known; the sources give none. */
export const ratingStates = ['stands', 'may-have-lapsed', 'no-star'] as const;

export type RatingState = (typeof ratingStates)[number];

const stateWords = {
  stands: { en: 'standing-today', vi: 'con-hieu-luc' },
  'may-have-lapsed': { en: 'may-have-lapsed', vi: 'co-the-da-het-han' },
  'no-star': { en: 'no-star', vi: 'chua-co-sao' },
} as const satisfies Record<RatingState, Record<Lang, string>>;

/** How much of what a buyer asks a product answers; products that answer three quarters answer half too. */
export const answerBands = ['three-quarters', 'half'] as const;

export type AnswerBand = (typeof answerBands)[number];

const bandWords = {
  'three-quarters': { en: 'three-quarters-or-more', vi: 'tu-ba-phan-tu' },
  half: { en: 'half-or-more', vi: 'tu-mot-nua' },
} as const satisfies Record<AnswerBand, Record<Lang, string>>;

/**
 * A page of the site, whichever its language. Listings carry the page number, from 1.
 * The not-found page has no address of its own.
 */
export type Target =
  | { page: 'home' }
  | { page: 'listing'; of: 'products' | 'villages' | 'producers' | 'salesPoints'; number?: number }
  | { page: 'entry'; entry: Entry }
  | { page: 'index'; of: 'groups' | 'crafts' | 'communes' | 'districts' | 'stars' | 'loops' | 'exports' | 'certificates' | ArticleSection }
  | { page: 'group'; group: Group; number?: number }
  | { page: 'subgroup'; subgroup: Subgroup; number?: number }
  | { page: 'craft'; craft: Craft; number?: number }
  | { page: 'commune'; commune: Commune; number?: number }
  | { page: 'district'; district: District; number?: number }
  | { page: 'stars'; stars: StarValue; standing: boolean; number?: number }
  | { page: 'rating'; state: RatingState; number?: number }
  | { page: 'market'; market: Market; number?: number }
  | { page: 'certificate'; certificate: Certificate; number?: number }
  | { page: 'loop'; loop: Loop }
  | { page: 'article'; article: Article }
  | { page: 'labels'; producer: Producer }
  | { page: 'answers'; band: AnswerBand; number?: number }
  | { page: 'search' }
  | { page: 'shortlist' }
  | { page: 'compare' }
  | { page: 'inquiry' }
  | { page: 'data' };

const sectionOf: Record<Entry['kind'], Section> = {
  product: 'products',
  village: 'villages',
  producer: 'producers',
  'sales-point': 'salesPoints',
};

/** The address of a page in one language, from the root, with slashes at both ends: `/en/products/chuong-hat/`. */
export function addressOf(target: Target, lang: Lang): string {
  return `/${[lang, ...wordsOf(target, lang)].join('/')}/`;
}

/** The addresses of a page in all languages. */
export function addressesOf(target: Target): Record<Lang, string> {
  return eachLang((lang) => addressOf(target, lang));
}

/** The words of an address after the language. Pages use them as route parameters. */
export function wordsOf(target: Target, lang: Lang): string[] {
  switch (target.page) {
    case 'home':
      return [];
    case 'listing':
      return [sections[target.of][lang], ...numberWords(target.number, lang)];
    case 'entry':
      return [sections[sectionOf[target.entry.kind]][lang], lastWord(target.entry, lang)];
    case 'index':
      return [sections[target.of][lang]];
    case 'group':
      return [sections.groups[lang], named(target.group, lang), ...numberWords(target.number, lang)];
    case 'subgroup':
      return [sections.groups[lang], named(target.subgroup.group, lang), named(target.subgroup, lang), ...numberWords(target.number, lang)];
    case 'craft':
      return [sections.crafts[lang], named(target.craft, lang), ...numberWords(target.number, lang)];
    case 'commune':
      return [sections.communes[lang], placed(target.commune, lang), ...numberWords(target.number, lang)];
    case 'district':
      return [sections.districts[lang], placed(target.district, lang), ...numberWords(target.number, lang)];
    case 'stars':
      return [sections.stars[lang], starWord(target.stars, target.standing, lang), ...numberWords(target.number, lang)];
    case 'rating':
      return [sections.stars[lang], stateWords[target.state][lang], ...numberWords(target.number, lang)];
    case 'market':
      return [sections.exports[lang], marketWord(target.market, lang), ...numberWords(target.number, lang)];
    case 'certificate':
      return [sections.certificates[lang], certificateWord(target.certificate, lang), ...numberWords(target.number, lang)];
    case 'loop':
      return [sections.loops[lang], placed(target.loop, lang)];
    case 'article':
      return [sections[articles[target.article].section][lang], articles[target.article][lang]];
    case 'labels':
      return [sections.producers[lang], lastWord(target.producer, lang), labelsWord[lang]];
    case 'answers':
      return [
        ...wordsOf({ page: 'article', article: 'buyerReady' }, lang),
        bandWords[target.band][lang],
        ...numberWords(target.number, lang),
      ];
    case 'search':
      return [sections.search[lang]];
    case 'shortlist':
      return [sections.shortlist[lang]];
    case 'compare':
      return [sections.compare[lang]];
    case 'data':
      return [sections.data[lang]];
    case 'inquiry':
      return [sections.inquiry[lang]];
  }
}

/** The Vietnamese address of an entry is its id; the English one its slug, or the id where there is no English side. */
function lastWord(entry: Entry, lang: Lang): string {
  return lang === 'en' ? (entry.slug ?? entry.id) : entry.id;
}

function named(thing: { idVi: string; slug: string }, lang: Lang): string {
  return lang === 'en' ? thing.slug : thing.idVi;
}

function placed(thing: { id: string; slug: string }, lang: Lang): string {
  return lang === 'en' ? thing.slug : thing.id;
}

/** Certificates have no address of their own in the taxonomy: the id is English, the name says it in Vietnamese. */
function certificateWord({ id, name }: Certificate, lang: Lang): string {
  return lang === 'en' ? id : asciiWord(name.vi);
}

function starWord(stars: StarValue, standing: boolean, lang: Lang): string {
  if (lang === 'en') return standing ? `${stars}-stars` : `${stars}-stars-may-have-lapsed`;
  return standing ? `${stars}-sao` : `${stars}-sao-co-the-da-het-han`;
}

function numberWords(number: number | undefined, lang: Lang): string[] {
  return number === undefined || number === 1 ? [] : [pageWord[lang], String(number)];
}
