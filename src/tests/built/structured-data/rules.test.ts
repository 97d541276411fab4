import { existsSync } from 'node:fs';
import path from 'node:path';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { describe, expect, it } from 'vitest';
import { theCatalogue } from '../catalogue.ts';
import { builtPages, dist } from '../site.ts';
import { type Node, nodesOf, referencesOf, toldPages } from './graphs.ts';
import { schemaOrgTypes } from './schema-org.ts';

const { settings } = theCatalogue();
const origin = process.env.SITE_URL ?? settings.siteUrl;
const told = toldPages();
const vocabulary = schemaOrgTypes();

/** What Google's rules find in a script: errors, each with the type and property that it is about. */
async function errorsIn(script: string): Promise<string[]> {
  const extracted = new WebAutoExtractor().parse(`<script type="application/ld+json">${script}</script>`);
  const issues = await new Validator().validate(extracted);
  return issues.filter(({ severity }) => severity === 'ERROR').map(({ issueMessage, rootType }) => `${rootType}: ${issueMessage}`);
}

/** Types and properties that schema.org does not know. */
function unknownIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const type = node['@type'] ?? '';
    const properties = vocabulary.get(type);
    if (!properties) return [`type ${type}`];
    const keys = Object.keys(node).filter((key) => !key.startsWith('@') && !properties.has(key.replace(/-input$/, '')));
    return keys.filter((key) => key !== 'query-input').map((key) => `${type}.${key}`);
  });
}

describe('structured data', () => {
  it('is on every page that is for search engines, and on no other', () => {
    const withIt = new Set(told.map(({ page }) => page.address));
    const wrong = builtPages().filter((page) => withIt.has(page.address) === Boolean(page.root.querySelector('meta[name=robots]')));
    expect(withIt.size).toBeGreaterThan(1800);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('uses types and properties that schema.org has', () => {
    expect(vocabulary.size).toBeGreaterThan(800);
    expect(unknownIn([{ '@type': 'Product', stars: 4 }, { '@type': 'Village' }])).toEqual(['Product.stars', 'type Village']);
    const wrong = told.flatMap(({ page, graph }) => unknownIn(nodesOf(graph)).map((fault) => `${page.address}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  it('keeps the rules of Google, save that few products have a price or a photograph', async () => {
    const wrong: string[] = [];
    for (const { page, script, graph } of told) {
      const photographed = page.root.querySelector('main .photos figure') !== null;
      const priced = graph.some((node) => node['@type'] === 'Product' && node.offers);
      // Said once for each of the two ways in which Google lists products; the second one asks for a picture too.
      const allowed = new Set([
        ...(priced
          ? []
          : [
              'Product: One of the following attributes is required: "aggregateRating", "offers" or "review"',
              'Product: Required attribute "offers" is missing',
            ]),
        ...(photographed ? [] : ['Product: Required attribute "image" is missing']),
      ]);
      const errors = await errorsIn(script);
      const products = graph.filter((node) => node['@type'] === 'Product').length;
      if (errors.length !== products * allowed.size || errors.some((error) => !allowed.has(error)))
        wrong.push(`${page.address}: ${errors}`);
    }
    expect(wrong).toEqual([]);
  });

  it('would be found faulty by those rules if it were', async () => {
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Product', offers: { '@type': 'Offer' } }] };
    expect(await errorsIn(JSON.stringify(graph))).toContain('Product: Required attribute "name" is missing');
  });

  it('keeps our own rules for points of sale and data, for which Google’s have none here', () => {
    const wrong = told.flatMap(({ page, graph }) =>
      graph.flatMap((node) => faultsOf(node).map((fault) => `${page.address}: ${node['@type']} ${fault}`)),
    );
    expect(wrong).toEqual([]);
    expect(told.flatMap(({ graph }) => graph).filter((node) => node['@type'] === 'Store').length).toBeGreaterThan(50);
    expect(told.flatMap(({ graph }) => graph).filter((node) => node['@type'] === 'Dataset').length).toBeGreaterThan(1);
  });

  it('never passes the stars of the programme off as what buyers think', () => {
    const wrong = told.filter(({ script }) => /"(?:aggregateRating|review|reviews|starRating)"/.test(script));
    expect(wrong.map(({ page }) => page.address)).toEqual([]);
  });

  it('tells of every thing that it refers to, on that page or on another', () => {
    const known = new Set(told.flatMap(({ graph }) => nodesOf(graph)).flatMap((node) => node['@id'] ?? []));
    const wrong = told.flatMap(({ page, graph }) =>
      referencesOf(graph)
        .filter((id) => !known.has(id))
        .map((id) => `${page.address}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names a thing the same on both sides, and two things never', () => {
    const types = new Map<string, Set<string>>();
    for (const node of told.flatMap(({ graph }) => nodesOf(graph))) {
      const id = node['@id'];
      if (id) types.set(id, (types.get(id) ?? new Set()).add(node['@type'] ?? ''));
    }
    expect([...types].filter(([, found]) => found.size > 1)).toEqual([]);
    const products = [...types].filter(([, found]) => found.has('Product')).map(([id]) => id);
    expect(products.length).toBe(theCatalogue().catalogue.products.length);
    for (const id of products) expect(id).toMatch(new RegExp(`^${origin}/vi/san-pham/[\\w-]+/#product$`));
  });
});

function faultsOf(node: Node): string[] {
  if (node['@type'] === 'Store') {
    const address = node.address as Node | undefined;
    return [
      ...(node.name ? [] : ['has no name']),
      ...(address?.addressCountry === 'VN' && address.addressRegion ? [] : ['has no address']),
      ...(String(node.url).startsWith(origin) ? [] : ['has no page']),
      ...('openingHours' in node ? ['has opening hours, which no source gives'] : []),
    ];
  }
  if (node['@type'] === 'Dataset') {
    const description = String(node.description ?? '');
    const files = node.distribution as readonly Node[];
    return [
      ...(node.name && node.license && node.creator ? [] : ['lacks its name, licence or creator']),
      ...(description.length >= 50 && description.length <= 5000 ? [] : [`is described in ${description.length} letters`]),
      ...(files.length > 0 ? [] : ['has no file']),
      ...files
        .filter(({ contentUrl }) => !existsSync(path.join(dist, new URL(String(contentUrl)).pathname)))
        .map(({ contentUrl }) => `offers ${contentUrl}, which is not there`),
    ];
  }
  return [];
}
