import { type Lang, langs, locales } from '../i18n/locales.ts';
import { addressOf, type Target } from '../routes/address.ts';
import { languagesOf } from './translated.ts';

/** The same page for readers of a language; `x-default` is for those of any other. Addresses are from the root. */
export interface Alternate {
  readonly hreflang: string;
  readonly address: string;
}

/** What search engines are told of a page's languages: by its head and by the site map, both from here. */
export interface PageLanguages {
  /** False where the page is not theirs to list: then it names no canonical address and no alternates. */
  readonly indexed: boolean;
  /** The one address of the page in its language, from the root. */
  readonly canonical: string;
  /** This page among the others; empty where it exists in one language only. */
  readonly alternates: readonly Alternate[];
}

/** The way in, which offers both languages: the default of the home pages, and theirs alone. */
export const root = '/';

/** Pages that hold nothing of their own: what a reader asked for, gathered or narrowed down to. */
const withoutOwn: ReadonlySet<string> = new Set(['search', 'shortlist', 'labels', 'answers', 'compare', 'inquiry']);

/**
 * The languages of a page. One that is not translated is not offered in that language. Whoever reads neither of the
 * languages gets the English page, or the way in instead of the home page.
 */
export function pageLanguages(target: Target, lang: Lang): PageLanguages {
  const spoken = target.page === 'entry' ? languagesOf(target.entry) : langs;
  const indexed = spoken.includes(lang) && !withoutOwn.has(target.page);
  const canonical = addressOf(target, lang);
  if (!indexed || spoken.length === 1) return { indexed, canonical, alternates: [] };
  return { indexed, canonical, alternates: alternatesOf(target, target.page === 'home' ? root : addressOf(target, 'en')) };
}

/** The languages of the way in. */
export function rootLanguages(): PageLanguages {
  return { indexed: true, canonical: root, alternates: alternatesOf({ page: 'home' }, root) };
}

function alternatesOf(target: Target, otherwise: string): Alternate[] {
  return [
    ...langs.map((lang) => ({ hreflang: locales[lang].htmlLang as string, address: addressOf(target, lang) })),
    { hreflang: 'x-default', address: otherwise },
  ];
}
