import type { Catalogue } from '../catalogue/model.ts';
import { languagesOf } from '../catalogue/translated.ts';
import { type Lang, langs } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { addressOf, type Target } from '../routes/address.ts';
import type { Settings } from '../schema/settings.ts';
import { textsOf } from './texts.ts';

/** What the head of a page says about it. Addresses are from the root; the layout makes them absolute. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** The address that search engines should keep: the page itself, or the Vietnamese one where it is not translated. */
  readonly canonical: string;
  /** The same page in each language it exists in; empty where it exists in one only. */
  readonly alternates: readonly { readonly lang: Lang; readonly address: string }[];
  readonly indexed: boolean;
}

/** The texts of an article, which come from its own file. */
export interface ArticleTexts {
  readonly title: string;
  readonly description: string;
}

/** The head of a page, made from the same catalogue objects that the page shows. */
export function headOf(target: Target, lang: Lang, site: { catalogue: Catalogue; settings: Settings }, article?: ArticleTexts): Head {
  const spoken = target.page === 'entry' ? languagesOf(target.entry) : langs;
  const translated = spoken.includes(lang);
  // What a search finds is found by search engines on pages of its own.
  const indexed = translated && target.page !== 'search';
  const { title, description } = article ?? textsOf(target, lang, site.catalogue);
  return {
    title: titled(title, target, lang, site.settings.name[lang]),
    description: shortened(description),
    canonical: addressOf(target, translated ? lang : 'vi'),
    alternates: spoken.length > 1 && target.page !== 'search' ? spoken.map((l) => ({ lang: l, address: addressOf(target, l) })) : [],
    indexed,
  };
}

function titled(title: string, target: Target, lang: Lang, siteName: string): string {
  if (target.page === 'home') return title;
  const number =
    'number' in target && target.number !== undefined && target.number > 1 ? `, ${messages(lang).listing.pageNumber(target.number)}` : '';
  return `${title}${number} | ${siteName}`;
}

/** Search engines show some 155 characters: cut at a word. */
export function shortened(text: string, limit = 155): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.]$/, '')}…`;
}
