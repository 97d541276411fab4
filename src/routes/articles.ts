import type { Lang } from '../i18n/locales.ts';
import type { Section } from './sections.ts';

/** The sections that hold articles, each with an index page. */
export type ArticleSection = Extract<Section, 'about' | 'buyers'>;

interface ArticleFields extends Record<Lang, string> {
  readonly section: ArticleSection;
  /** True where its text lies in content/pages, in a file of its name; the others are made from the catalogue. */
  readonly written: boolean;
}

/** The articles of the site in the order in which they are read, and the last word of their addresses. */
export const articles = {
  ocop: { section: 'about', written: true, en: 'ocop', vi: 'ocop' },
  directory: { section: 'about', written: true, en: 'this-directory', vi: 'danh-ba-nay' },
  glossary: { section: 'about', written: false, en: 'glossary', vi: 'tu-vung' },
  figures: { section: 'about', written: false, en: 'figures', vi: 'so-lieu' },
  glance: { section: 'about', written: false, en: 'at-a-glance', vi: 'toan-canh' },
  buyerReady: { section: 'about', written: false, en: 'buyer-ready', vi: 'san-sang-cho-nguoi-mua' },
  'check-a-mark': { section: 'buyers', written: true, en: 'check-a-mark', vi: 'kiem-tra-hang-sao' },
  order: { section: 'buyers', written: true, en: 'samples-payment-contracts', vi: 'hang-mau-thanh-toan-hop-dong' },
  origin: { section: 'buyers', written: true, en: 'proof-of-origin', vi: 'chung-nhan-xuat-xu' },
  papers: { section: 'buyers', written: true, en: 'papers-by-kind-of-goods', vi: 'giay-to-theo-loai-hang' },
  packing: { section: 'buyers', written: true, en: 'packing', vi: 'dong-goi' },
  'buyer-questions': { section: 'buyers', written: true, en: 'what-we-ask-producers', vi: 'khach-se-hoi-gi' },
} as const satisfies Record<string, ArticleFields>;

export type Article = keyof typeof articles;

/** An article whose text lies in content/pages. */
export type WrittenArticle = { [A in Article]: (typeof articles)[A]['written'] extends true ? A : never }[Article];

const all = Object.keys(articles) as Article[];

export const isWritten = (article: Article): article is WrittenArticle => articles[article].written;

/** The articles whose text lies in content/pages. */
export const writtenArticles: readonly WrittenArticle[] = all.filter(isWritten);

/** The articles of a section, in the order in which they are read. */
export function articlesIn(section: ArticleSection): Article[] {
  return all.filter((article) => articles[article].section === section);
}

/** What a buyer reads, in the order of need: how OCOP works comes first, though it stands in another section. */
export const guides: readonly WrittenArticle[] = ['ocop', ...articlesIn('buyers').filter(isWritten)];
