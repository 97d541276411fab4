import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../i18n/format.ts';
import { messages } from '../../../i18n/messages.ts';
import { theCatalogue } from '../catalogue.ts';
import { langOf } from '../site.ts';
import { type Node, type Told, toldPages, topNode } from './graphs.ts';
import { certificationsOf, tradeFaults } from './trade-as-shown.ts';

const { settings } = theCatalogue();
const origin = process.env.SITE_URL ?? settings.siteUrl;
const told = toldPages();
const products = told.filter((each) => topNode(each, 'Product'));
const text = ({ page }: Told, selector: string) => plain(page.root.querySelector(selector)?.text);
const plain = (words: string | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();
/** Without spaces: where one block of text ends and the next begins, a page has none. */
const dense = (words: unknown) => String(words).replace(/\s+/g, '');
const lang = ({ page }: Told) => langOf(page.address) ?? 'en';

/** The addresses of those pages for which something is not so. */
function but(of: readonly Told[], isSo: (each: Told) => boolean): string[] {
  return of.filter((each) => !isSo(each)).map(({ page }) => page.address);
}

describe('what a page tells machines is what it shows readers', () => {
  it('its language and its own address', () => {
    const pages = told.filter(({ page }) => page.address !== '/');
    const wrong = but(pages, (each) => {
      const node = topNode(each, 'WebPage', 'ItemPage', 'CollectionPage');
      return (
        node?.inLanguage === each.page.root.querySelector('html')?.getAttribute('lang') &&
        node?.url === each.page.root.querySelector('link[rel=canonical]')?.getAttribute('href') &&
        node?.url === origin + each.page.address &&
        node?.description === each.page.root.querySelector('meta[name=description]')?.getAttribute('content')
      );
    });
    expect(wrong).toEqual([]);
  });

  it('the way to it, step by step', () => {
    const wrong = but(told, (each) => {
      const shown = each.page.root.querySelectorAll('.trail li').map((step) => ({
        name: plain(step.text),
        item: step.querySelector('a') ? origin + step.querySelector('a')?.getAttribute('href') : undefined,
      }));
      const list = (topNode(each, 'BreadcrumbList')?.itemListElement ?? []) as readonly Node[];
      const said = list.map(({ name, item }) => ({ name, item }));
      return JSON.stringify(said) === JSON.stringify(shown) && list.every(({ position }, index) => position === index + 1);
    });
    expect(wrong).toEqual([]);
    expect(told.filter((each) => topNode(each, 'BreadcrumbList')).length).toBeGreaterThan(1800);
  });

  it('its name, its text and its pictures', () => {
    const things = told.filter(({ graph }) => graph[0]?.['@type'] === 'ItemPage');
    expect(things.length).toBeGreaterThan(1200);
    const wrong = but(things, (each) => {
      const thing = each.graph[1] as Node;
      const other = text(each, 'p.other');
      const pictures = each.page.root.querySelectorAll('main .photos figure img').map((img) => origin + img.getAttribute('src'));
      const said = ((thing.image ?? []) as readonly Node[]).map(({ contentUrl }) => contentUrl);
      return (
        thing.name === text(each, 'h1') &&
        (thing.alternateName === undefined ? other === '' || other === thing.name : thing.alternateName === other) &&
        dense(text(each, '.prose')).includes(dense(thing.description)) &&
        JSON.stringify(said) === JSON.stringify(pictures)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('the stars of a product with their words, and as a certification in force only where the page says that they stand', () => {
    const wrong = but(products, (each) => {
      const product = topNode(each, 'Product') as Node;
      const certification = certificationsOf(product).rating;
      const standing = ['stands', 'expires-soon'].includes(each.page.root.querySelector('.panel')?.getAttribute('data-standing') ?? '');
      const words = [text(each, '.panel .line strong'), text(each, '.panel .standing')].filter(Boolean).join('. ');
      const property = (product.additionalProperty as readonly Node[]).find(({ name }) => name === text(each, '.panel h2'));
      // Whose certification it is must be known too.
      const issued = text(each, '.panel').includes(messages(lang(each)).rating.levelLabel);
      if (property?.value !== words || (standing && issued) !== Boolean(certification)) return false;
      if (!certification) return true;
      const drawn = Number(/\d/.exec(text(each, '.panel .line strong'))?.[0]);
      return (certification.certificationRating as Node).ratingValue === drawn && certification.description === words;
    });
    expect(wrong).toEqual([]);
    expect(products.filter((each) => certificationsOf(topNode(each, 'Product') as Node).rating).length).toBeGreaterThan(0);
  });

  it('the days of a rating and the number of its decision', () => {
    const rated = products.filter((each) => certificationsOf(topNode(each, 'Product') as Node).rating);
    const wrong = but(rated, (each) => {
      const panel = text(each, '.panel');
      const { validFrom, expires, certificationIdentification } = certificationsOf(topNode(each, 'Product') as Node).rating as Record<
        string,
        string
      >;
      const seen = (date: string | undefined) => date === undefined || panel.includes(formatDate(date, lang(each)));
      return expires !== undefined && seen(expires) && seen(validFrom) && panel.includes(certificationIdentification ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('the facts of a product: its maker, its group, what it is made of, what else is told of it', () => {
    const wrong = but(products, (each) => {
      const product = topNode(each, 'Product') as Node;
      const facts = text(each, '.facts-column');
      const maker = product.manufacturer as Node | undefined;
      // Trade facts bear a date, and stand in a part of their own.
      const others = (product.additionalProperty as readonly Node[]).slice(1).filter(({ description }) => !description);
      return (
        (maker === undefined || facts.includes(String(maker.name))) &&
        String(product.category)
          .split(' > ')
          .every((name) => facts.includes(name)) &&
        ((product.material ?? []) as readonly string[]).every((material) => facts.includes(material)) &&
        others.every(({ name, value }) => facts.includes(String(name)) && facts.includes(String(value)))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('the trade facts of a product, each beside its label, its papers and its price', () => {
    const wrong = products.flatMap((each) =>
      tradeFaults(topNode(each, 'Product') as Node, each.page.root, lang(each)).map((fault) => `${each.page.address} ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the place of a village or point of sale', () => {
    const placed = told.filter((each) => topNode(each, 'Place', 'TouristAttraction', 'Store'));
    expect(placed.length).toBeGreaterThan(350);
    const wrong = but(placed, (each) => {
      const place = topNode(each, 'Place', 'TouristAttraction', 'Store') as Node;
      const facts = text(each, '.facts-column');
      const { addressLocality, streetAddress } = place.address as Record<string, string>;
      const geo = place.geo as { latitude: number; longitude: number } | undefined;
      return (
        facts.includes(addressLocality ?? '') &&
        facts.includes(streetAddress ?? '') &&
        (!geo || facts.includes(`${geo.latitude}, ${geo.longitude}`))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('what it lists, in that order', () => {
    const listings = told.filter((each) => topNode(each, 'ItemList'));
    expect(listings.length).toBeGreaterThan(300);
    const wrong = but(listings, (each) => {
      const items = topNode(each, 'ItemList')?.itemListElement as readonly Node[];
      const main = each.page.root.querySelector('main');
      const cards = main?.querySelector('ul.grid')?.querySelectorAll('h3 a') ?? [];
      const links = cards.length > 0 ? cards : (main?.querySelectorAll('.index a, .tiles a, .loops h2 a, .guides a') ?? []);
      const shown = links.map((link) => `${origin}${link.getAttribute('href')}`);
      return (
        JSON.stringify(items.map(({ url }) => url)) === JSON.stringify(shown) &&
        items.every(({ name }, index) => plain(links[index]?.text).startsWith(String(name))) &&
        items.every(({ position }, index) => Number(position) === Number(items[0]?.position) + index)
      );
    });
    expect(wrong).toEqual([]);
  });
});
