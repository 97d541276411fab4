import type { CertificationLeaf, OrganizationLeaf, ProductLeaf, PropertyValueLeaf } from 'schema-dts';
import { marketNames } from '../../catalogue/market-names.ts';
import type { Product } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { messages } from '../../i18n/messages.ts';
import { addressOf } from '../../routes/address.ts';
import { craftTerm } from './craft-term.ts';
import { entryId } from './ids.ts';
import { namesOf } from './names.ts';
import { offersOf } from './offer.ts';
import { paperCertification } from './paper-certification.ts';
import { imagesOf, type PublishedPicture } from './picture.ts';
import { producerNamed } from './producer.ts';
import { datedWords, ratingCertification } from './rating-certification.ts';
import { sizeOf } from './size.ts';
import type { Telling } from './telling.ts';
import { tradeProperties } from './trade-properties.ts';

/** A product as its page shows it. The stars of the programme are a certification, never an opinion of buyers. */
export function productOf(product: Product, pictures: readonly PublishedPicture[], telling: Telling): ProductLeaf {
  const { lang, absolute } = telling;
  const { group, subgroup, craft, materials, trade } = product;
  return {
    '@type': 'Product',
    '@id': entryId(product, telling),
    ...namesOf(product.name, lang),
    description: pick(product.text, lang).value.plain,
    url: absolute(addressOf({ page: 'entry', entry: product }, lang)),
    sku: product.id,
    category: [group, subgroup].flatMap((each) => (each ? [each.name[lang]] : [])).join(' > '),
    ...(craft && { keywords: craftTerm(craft, telling) }),
    ...makersOf(product, telling),
    countryOfOrigin: { '@type': 'Country', name: 'VN' },
    ...(materials && { material: pick(materials, lang).value }),
    ...sizeOf(trade),
    ...certificationsOf(product, telling),
    additionalProperty: [...propertiesOf(product, telling), ...tradeProperties(product, telling)],
    ...offersOf(trade.price),
    ...imagesOf(pictures, telling),
  };
}

/** The maker's own name is the brand that a buyer can ask for; no other is known. */
function makersOf({ producer, maker }: Product, telling: Telling): { manufacturer?: OrganizationLeaf; brand?: { '@id': string } } {
  if (producer) return { manufacturer: producerNamed(producer, telling), brand: { '@id': entryId(producer, telling) } };
  return maker === undefined ? {} : { manufacturer: { '@type': 'Organization', name: maker } };
}

/** The rating while it stands, and the certificates whose papers are known and have not run out. */
function certificationsOf(product: Product, telling: Telling): { hasCertification?: CertificationLeaf | CertificationLeaf[] } {
  const all = [ratingCertification(product, telling), ...product.trade.papers.map((paper) => paperCertification(paper, telling))];
  const [first, ...others] = all.filter((each) => each !== undefined);
  if (!first) return {};
  return { hasCertification: others.length > 0 ? [first, ...others] : first };
}

/**
 * What schema.org has no property for, in the words of the page: the rating with its time, the village, where it was
 * sold. Certificates that a source only names are here: nobody knows who issued them and until when.
 */
function propertiesOf({ rating, village, certificates, exportMarkets }: Product, { lang }: Telling): PropertyValueLeaf[] {
  const t = messages(lang);
  const facts: [string, string][] = [
    [t.rating.heading, datedWords(rating, lang)],
    ...(village ? [village] : []).map(({ name }): [string, string] => [t.product.village, pick(name, lang).value]),
    ...certificates.map(({ name }): [string, string] => [t.product.certificates, name[lang]]),
    ...exportMarkets.map((market): [string, string] => [t.product.exportMarkets, marketNames([market], lang)]),
  ];
  return facts.map(([name, value]) => ({ '@type': 'PropertyValue', name, value }));
}
