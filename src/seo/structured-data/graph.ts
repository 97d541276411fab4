import type { Graph, Thing } from 'schema-dts';
import { perPage } from '../../catalogue/listing.ts';
import type { Catalogue, Entry } from '../../catalogue/model.ts';
import type { Target } from '../../routes/address.ts';
import type { Head } from '../head.ts';
import { articleOf } from './article.ts';
import { breadcrumbsOf, type Step } from './breadcrumbs.ts';
import { type DatasetFacts, datasetOf } from './dataset.ts';
import { glossaryOf } from './glossary.ts';
import { itemListOf, type Listed } from './listed.ts';
import { loopOf } from './loop.ts';
import { pageNode } from './page-node.ts';
import type { PublishedPicture } from './picture.ts';
import { producerOf } from './producer.ts';
import { productOf } from './product.ts';
import { publisherOf } from './publisher.ts';
import { salesPointOf } from './sales-point.ts';
import type { Telling } from './telling.ts';
import { villageOf } from './village.ts';
import { websiteOf } from './website.ts';

/** What a page shows beside what its target says: machines are told the same. */
export interface Shown {
  readonly head: Head;
  /** The way to the page, from home. */
  readonly steps?: readonly Step[] | undefined;
  /** What a listing lists on this page. */
  readonly listed?: readonly Listed[] | undefined;
  /** Data that can be had from the page. */
  readonly dataset?: DatasetFacts | undefined;
  /** The texts of an article, and when it was last checked. */
  readonly article?: { readonly title: string; readonly description: string; readonly checked?: string | undefined } | undefined;
  readonly pictures: readonly PublishedPicture[];
}

/** All that a page tells machines, in one graph whose things are known by the same ids on every page. */
export function structuredDataOf(target: Target, shown: Shown, catalogue: Catalogue, telling: Telling): Graph {
  const page = telling.absolute(shown.head.canonical);
  const main = mainThing(target, shown, catalogue, page, telling);
  const crumbs = shown.steps && breadcrumbsOf(shown.steps, `${page}#breadcrumbs`, telling);
  return graphOf([
    pageNode(target, shown, page, main, telling),
    ...(main ? [main] : []),
    ...(crumbs ? [crumbs] : []),
    ...(target.page === 'home' ? [websiteOf(telling), publisherOf(telling)] : []),
  ]);
}

/** What the way in tells: the site and who publishes it. */
export function rootStructuredData(telling: Telling): Graph {
  return graphOf([websiteOf(telling), publisherOf(telling)]);
}

function graphOf(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** What a page is about. */
function mainThing(target: Target, shown: Shown, catalogue: Catalogue, page: string, telling: Telling) {
  if (shown.dataset) return datasetOf(shown.dataset, `${page}#dataset`, telling);
  if (shown.listed) {
    const number = ('number' in target && target.number) || 1;
    return { ...itemListOf(shown.listed, telling, (number - 1) * perPage), '@id': `${page}#list` };
  }
  switch (target.page) {
    case 'entry':
      return entryThing(target.entry, shown.pictures, telling);
    case 'loop':
      return loopOf(target.loop, page, telling);
    case 'article':
      if (target.article === 'glossary') return glossaryOf(catalogue.glossary, page, telling);
      return shown.article && articleOf(shown.article, page, telling);
    default:
      return undefined;
  }
}

function entryThing(entry: Entry, pictures: readonly PublishedPicture[], telling: Telling) {
  switch (entry.kind) {
    case 'product':
      return productOf(entry, pictures, telling);
    case 'village':
      return villageOf(entry, pictures, telling);
    case 'producer':
      return producerOf(entry, pictures, telling);
    case 'sales-point':
      return salesPointOf(entry, pictures, telling);
  }
}
