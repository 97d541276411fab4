import type { CollectionPageLeaf, ItemPageLeaf, WebPageLeaf } from 'schema-dts';
import type { Entry } from '../../catalogue/model.ts';
import { locales } from '../../i18n/locales.ts';
import type { Target } from '../../routes/address.ts';
import { craftTerm } from './craft-term.ts';
import type { Shown } from './graph.ts';
import { entryId, siteId } from './ids.ts';
import type { Telling } from './telling.ts';

type Node = WebPageLeaf | ItemPageLeaf | CollectionPageLeaf;

/** The page itself: its language, its place in the site, what it is about and which other entries it shows. */
export function pageNode(target: Target, shown: Shown, page: string, main: object | undefined, telling: Telling): Node {
  const mainId = main && '@id' in main ? (main['@id'] as string) : undefined;
  const mentioned = target.page === 'entry' ? relatedTo(target.entry) : [];
  return {
    '@type': typeOf(target, shown),
    '@id': page,
    url: page,
    name: shown.head.shareTitle,
    description: shown.head.description,
    inLanguage: locales[telling.lang].htmlLang,
    isPartOf: { '@id': siteId(telling) },
    ...(shown.steps && { breadcrumb: { '@id': `${page}#breadcrumbs` } }),
    ...(mainId !== undefined && { mainEntity: { '@id': mainId } }),
    ...(target.page === 'craft' && { about: craftTerm(target.craft, telling) }),
    ...(mentioned.length > 0 && { mentions: mentioned.map((entry) => ({ '@id': entryId(entry, telling) })) }),
    ...(shown.article?.checked !== undefined && { lastReviewed: shown.article.checked }),
  };
}

function typeOf(target: Target, { listed }: Shown): Node['@type'] {
  if (listed) return 'CollectionPage';
  return target.page === 'entry' ? 'ItemPage' : 'WebPage';
}

/** The entries that belong to one, each of which has its own page. */
function relatedTo(entry: Entry): Entry[] {
  switch (entry.kind) {
    case 'product':
      return [...(entry.village ? [entry.village] : []), ...entry.soldAt];
    case 'village':
      return [...entry.products, ...entry.producers];
    case 'producer':
      return [...entry.products, ...entry.villages, ...entry.salesPoints];
    case 'sales-point':
      return [...entry.sells];
  }
}
