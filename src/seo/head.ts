import type { Catalogue } from '../catalogue/model.ts';
import { type PageLanguages, pageLanguages } from '../catalogue/page-languages.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Target } from '../routes/address.ts';
import type { Settings } from '../schema/settings.ts';
import { descriptionLimit, fittingTitle, shortened } from './fit.ts';
import { textsOf } from './texts.ts';

/** What the head of a page says about it. Addresses are from the root; the layout makes them absolute. */
export interface Head extends PageLanguages {
  readonly title: string;
  readonly description: string;
  /** The title as shared links show it: without the name of the site, which stands beside it there. */
  readonly shareTitle: string;
  readonly shareType: 'article' | 'website';
}

/** The texts of an article, which come from its own file. */
export interface ArticleTexts {
  readonly title: string;
  readonly description: string;
}

/** The head of a page, made from the same catalogue objects that the page shows. */
export function headOf(target: Target, lang: Lang, site: { catalogue: Catalogue; settings: Settings }, article?: ArticleTexts): Head {
  const { titles, description } = article ? { ...article, titles: [article.title] } : textsOf(target, lang, site.catalogue);
  const number = pageNumber(target, lang);
  const numbered = number ? titles.map((title) => `${title}, ${number}`) : titles;
  return {
    ...pageLanguages(target, lang),
    title: fittingTitle(numbered, target.page === 'home' ? [] : siteNames(site.settings, lang)),
    shareTitle: fittingTitle(numbered, []),
    description: number ? numberedDescription(description, number, lang) : shortened(description),
    shareType: target.page === 'article' ? 'article' : 'website',
  };
}

/** The name of the site, and a shorter one for where that has no room. */
function siteNames({ name, area }: Settings, lang: Lang): string[] {
  return [name[lang], messages(lang).titles.shortSiteName(area[lang])];
}

/** "page 2" on the further pages of a listing. */
function pageNumber(target: Target, lang: Lang): string | undefined {
  return 'number' in target && target.number !== undefined && target.number > 1
    ? messages(lang).listing.pageNumber(target.number)
    : undefined;
}

/** Two pages of a listing hold other entries: their descriptions say which page it is. */
function numberedDescription(description: string, number: string, lang: Lang): string {
  const suffix = ` ${number.charAt(0).toLocaleUpperCase(lang)}${number.slice(1)}.`;
  return `${shortened(description, descriptionLimit - suffix.length)}${suffix}`;
}
