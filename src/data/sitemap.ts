import { allTargets } from '../catalogue/all-targets.ts';
import { type LastChanges, latest } from '../catalogue/last-change.ts';
import type { Catalogue, Picture } from '../catalogue/model.ts';
import { pageChange } from '../catalogue/page-change.ts';
import { pageLanguages, rootLanguages } from '../catalogue/page-languages.ts';
import { type Lang, langs } from '../i18n/locales.ts';
import type { Target } from '../routes/address.ts';
import { xml, xmlFile, xmlText } from './xml.ts';

// Why not @astrojs/sitemap: it sees only addresses, when the build is over; which pages are indexed, when what they
// show changed and which pictures they have is known to the catalogue, which only pages can ask.

/** The kinds of pages that have a sitemap of their own in each language. */
export const sitemapKinds = ['pages', 'lists', 'products', 'villages', 'producers', 'sales-points'] as const;

export type SitemapKind = (typeof sitemapKinds)[number];

/** A page as a sitemap names it. Addresses are from the root. */
export interface SitemapPage {
  readonly address: string;
  /** The same page in each language it is written in, itself too; empty where there is only one. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
  readonly changed: string | undefined;
  readonly pictures: readonly Picture[];
}

/** At most so many pages may stand in one sitemap (sitemaps.org). */
const mostPages = 50_000;

/** The pages of one sitemap: every page of that kind that is indexed in the language, once. */
export function sitemapPages(catalogue: Catalogue, changes: LastChanges, lang: Lang, kind: SitemapKind): SitemapPage[] {
  const pages = allTargets(catalogue)
    .filter((target) => kindOf(target) === kind && pageLanguages(target, lang).indexed)
    .map((target) => sitemapPage(target, lang, catalogue, changes));
  return lang === 'en' && kind === 'pages' ? [rootPage(catalogue, changes), ...pages] : pages;
}

function sitemapPage(target: Target, lang: Lang, catalogue: Catalogue, changes: LastChanges): SitemapPage {
  const { canonical, alternates } = pageLanguages(target, lang);
  return {
    address: canonical,
    alternates: alternates.map(({ hreflang, address }) => ({ lang: hreflang, address })),
    changed: pageChange(target, lang, catalogue, changes),
    pictures: target.page === 'entry' ? target.entry.pictures : [],
  };
}

/** The way in, which has both languages. */
function rootPage(catalogue: Catalogue, changes: LastChanges): SitemapPage {
  const home = { page: 'home' } as const;
  const { canonical, alternates } = rootLanguages();
  return {
    address: canonical,
    alternates: alternates.map(({ hreflang, address }) => ({ lang: hreflang, address })),
    changed: pageChange(home, 'en', catalogue, changes),
    pictures: [],
  };
}

function kindOf(target: Target): SitemapKind {
  switch (target.page) {
    case 'home':
    case 'article':
    case 'data':
      return 'pages';
    case 'entry':
      return `${target.entry.kind}s`;
    default:
      return 'lists';
  }
}

/**
 * A sitemap as XML. `pictureAddress` tells where a picture was published.
 * @throws where it would hold more pages than a sitemap may.
 */
export function sitemapXml(pages: readonly SitemapPage[], origin: string, pictureAddress: (picture: Picture) => string): string {
  if (pages.length > mostPages) throw new Error(`${pages.length} pages are too many for one sitemap: divide its kind.`);
  const urls = pages.map(({ address, alternates, changed, pictures }) =>
    xml('url', {}, [
      xml('loc', {}, [xmlText(origin + address)]),
      ...(changed ? [xml('lastmod', {}, [changed])] : []),
      ...alternates.map((each) => xml('xhtml:link', { rel: 'alternate', hreflang: each.lang, href: origin + each.address })),
      ...pictures.map((picture) => xml('image:image', {}, [xml('image:loc', {}, [xmlText(pictureAddress(picture))])])),
    ]),
  );
  const spaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  };
  return xmlFile(xml('urlset', spaces, ['\n', urls.join('\n'), '\n']));
}

/** The index of all sitemaps that hold a page. */
export function sitemapIndexXml(catalogue: Catalogue, changes: LastChanges, origin: string): string {
  const maps = langs.flatMap((lang) =>
    sitemapKinds.flatMap((kind) => {
      const pages = sitemapPages(catalogue, changes, lang, kind);
      if (pages.length === 0) return [];
      const changed = latest(pages.map((page) => page.changed));
      return [
        xml('sitemap', {}, [
          xml('loc', {}, [xmlText(`${origin}/sitemap-${lang}-${kind}.xml`)]),
          ...(changed ? [xml('lastmod', {}, [changed])] : []),
        ]),
      ];
    }),
  );
  return xmlFile(xml('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ['\n', maps.join('\n'), '\n']));
}
