import type { Lang } from '../i18n/locales.ts';
import type { Target } from '../routes/address.ts';
import { type Article, articlesIn, isWritten } from '../routes/articles.ts';
import { allEntries } from './all-targets.ts';
import { entryChange, type LastChanges, latest } from './last-change.ts';
import { certified, exportedTo, productsInState, ratedProducts } from './listing.ts';
import type { Catalogue, EntriesByKind, Entry } from './model.ts';

/** What a page shows: entries, and files of the content that belong to none. */
interface Shown {
  readonly entries: readonly Entry[];
  readonly files?: readonly string[];
}

/**
 * When what a page shows last changed: the newest change of its entries, of those it names, and of its own files.
 * A change of the site's own look is none, nor is the passing of a day. Undefined where nothing tells it.
 */
export function pageChange(target: Target, lang: Lang, catalogue: Catalogue, changes: LastChanges): string | undefined {
  const { entries, files = [] } = shownOn(target, lang, catalogue);
  return latest([...entries.map((entry) => entryChange(entry, changes)?.last), ...files.map((file) => changes[file]?.last)]);
}

function shownOn(target: Target, lang: Lang, catalogue: Catalogue): Shown {
  switch (target.page) {
    case 'entry':
      return { entries: [target.entry, ...namedBy(target.entry)] };
    case 'listing':
      return { entries: catalogue[target.of] };
    case 'group':
      return { entries: target.group.products, files: ['taxonomy/groups.json'] };
    case 'subgroup':
      return { entries: target.subgroup.products, files: ['taxonomy/groups.json'] };
    case 'craft':
      return { entries: [...target.craft.villages, ...target.craft.products], files: ['taxonomy/crafts.json'] };
    case 'commune':
      return { entries: inPlace(target.commune.entries), files: ['places/communes.json'] };
    case 'district':
      return { entries: inPlace(target.district.entries), files: ['places/districts.json'] };
    case 'stars':
      return { entries: ratedProducts(catalogue, target.stars, target.standing) };
    case 'rating':
      return { entries: productsInState(catalogue, target.state) };
    case 'market': {
      const { villages, products } = exportedTo(catalogue, target.market);
      return { entries: [...villages, ...products] };
    }
    case 'certificate':
      return { entries: certified(catalogue, target.certificate), files: ['taxonomy/certificates.json'] };
    case 'loop':
      return { entries: target.loop.stops, files: ['loops.json'] };
    case 'article':
      return shownInArticle(target.article, lang, catalogue);
    case 'index':
      if (target.of === 'about' || target.of === 'buyers')
        return {
          entries: [],
          files: articlesIn(target.of)
            .filter(isWritten)
            .map((article) => `pages/${article}.${lang}.mdx`),
        };
      return { entries: allEntries(catalogue) };
    case 'home':
      return { entries: allEntries(catalogue), files: ['figures.json', 'loops.json'] };
    case 'labels':
      return { entries: target.producer.products };
    case 'search':
    case 'answers':
    case 'shortlist':
    case 'compare':
    case 'inquiry':
      return { entries: [] };
    case 'data':
      return { entries: allEntries(catalogue), files: ['figures.json', 'loops.json', 'places/communes.json'] };
  }
}

function shownInArticle(article: Article, lang: Lang, catalogue: Catalogue): Shown {
  switch (article) {
    case 'glossary':
      return { entries: [], files: ['taxonomy/glossary.json'] };
    case 'figures':
      return { entries: [], files: ['figures.json'] };
    case 'glance':
      return { entries: [...catalogue.products, ...catalogue.villages], files: ['figures.json'] };
    case 'buyerReady':
      return { entries: [...catalogue.products, ...catalogue.producers] };
    default:
      return { entries: [], files: [`pages/${article}.${lang}.mdx`] };
  }
}

/** The entries whose names or cards stand on an entry's page as its own relations. */
function namedBy(entry: Entry): readonly Entry[] {
  switch (entry.kind) {
    case 'product':
      return [entry.producer, entry.village, ...entry.soldAt].filter((each) => each !== undefined);
    case 'village':
      return [...entry.products, ...entry.producers, ...entry.salesPoints];
    case 'producer':
      return [...entry.products, ...entry.villages, ...entry.salesPoints];
    case 'sales-point':
      return [entry.village, entry.operator, ...entry.sells].filter((each) => each !== undefined);
  }
}

function inPlace({ products, villages, producers, salesPoints }: EntriesByKind): Entry[] {
  return [...products, ...villages, ...producers, ...salesPoints];
}
