import { countsOf } from '../catalogue/counts.ts';
import { certified, exportedTo, productsInState, ratedProducts } from '../catalogue/listing.ts';
import { marketNames } from '../catalogue/market-names.ts';
import type { Catalogue, Entry } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { placeWords } from '../catalogue/place-words.ts';
import { ratingWords } from '../catalogue/rating-words.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Target } from '../routes/address.ts';

interface Texts {
  readonly title: string;
  readonly description: string;
}

/** Title and description of a page, by rules from facts. */
export function textsOf(target: Target, lang: Lang, catalogue: Catalogue): Texts {
  const t = messages(lang);
  const count = {
    products: (n: number) => t.listing.results.products(n, formatNumber(n, lang)),
    villages: (n: number) => t.listing.results.villages(n, formatNumber(n, lang)),
  };
  switch (target.page) {
    case 'home':
      return t.home;
    case 'listing':
      return t.listing[target.of];
    case 'index':
      return target.of === 'about' ? t.about : t[target.of];
    case 'entry':
      return entryTexts(target.entry, lang);
    case 'group': {
      const name = target.group.name[lang];
      return {
        title: t.groups.groupTitle(name),
        description: t.groups.groupDescription(name, count.products(target.group.products.length)),
      };
    }
    case 'subgroup': {
      const { name, group, products } = target.subgroup;
      return {
        title: t.groups.subgroupTitle(name[lang], group.name[lang]),
        description: t.groups.subgroupDescription(name[lang], count.products(products.length)),
      };
    }
    case 'craft': {
      const { name, villages, products } = target.craft;
      return {
        title: t.crafts.craftTitle(name[lang]),
        description: t.crafts.craftDescription(name[lang], count.villages(villages.length), count.products(products.length)),
      };
    }
    case 'commune': {
      const name = target.commune.label[lang];
      return {
        title: t.communes.communeTitle(name),
        description: t.communes.communeDescription(name, countsOf(target.commune.entries, lang)),
      };
    }
    case 'district': {
      const name = target.district.label[lang];
      return {
        title: t.districts.districtTitle(name),
        description: t.districts.districtDescription(name, countsOf(target.district.entries, lang)),
      };
    }
    case 'stars': {
      const products = count.products(ratedProducts(catalogue, target.stars, target.standing).length);
      return target.standing
        ? { title: t.stars.standingTitle(target.stars), description: t.stars.standingDescription(target.stars, products) }
        : { title: t.stars.pastTitle(target.stars), description: t.stars.pastDescription(target.stars, products) };
    }
    case 'loop':
      return { title: pick(target.loop.name, lang).value, description: pick(target.loop.text, lang).value };
    case 'rating': {
      const { title, description } = t.facets.statePages[target.state];
      return { title, description: description(count.products(productsInState(catalogue, target.state).length)) };
    }
    case 'market': {
      const name = marketNames([target.market], lang);
      return {
        title: t.exports.marketTitle(name),
        description: t.exports.marketDescription(
          name,
          countsOf({ ...exportedTo(catalogue, target.market), producers: [], salesPoints: [] }, lang),
        ),
      };
    }
    case 'certificate': {
      const { name, meaning } = target.certificate;
      return {
        title: t.certificates.certificateTitle(name[lang]),
        description: `${t.certificates.certificateDescription(name[lang], count.products(certified(catalogue, target.certificate).length))} ${pick(meaning, lang).value}`,
      };
    }
    case 'search':
      return { title: t.search.pageTitle, description: t.search.description };
    case 'data':
      return t.data;
    case 'article':
      return target.article === 'glossary' || target.article === 'glance' ? t[target.article] : t.figures;
  }
}

function entryTexts(entry: Entry, lang: Lang): Texts {
  const t = messages(lang);
  const name = pick(entry.name, lang).value;
  const where = placeWords(entry.place, lang);
  switch (entry.kind) {
    case 'product': {
      const maker = entry.producer ? pick(entry.producer.name, lang).value : (entry.maker ?? '');
      const kind = (entry.craft?.name ?? entry.subgroup?.name ?? entry.group.name)[lang].toLowerCase();
      const { line, standing } = ratingWords(entry.rating, lang);
      const rating = standing ? `${line}: ${standing.charAt(0).toLowerCase()}${standing.slice(1)}` : line;
      return { title: name, description: `${t.product.descriptionLine(name, kind, maker, where)} ${rating}.` };
    }
    case 'village': {
      const craft = entry.craftDetail ? pick(entry.craftDetail, lang).value : entry.craft.name[lang];
      return { title: name, description: `${t.village.description(name, craft, where)} ${pick(entry.text, lang).value.plain}` };
    }
    case 'producer': {
      const products = t.listing.results.products(entry.products.length, formatNumber(entry.products.length, lang));
      return { title: name, description: t.producer.description(name, t.producer.kinds[entry.producerKind], where, products) };
    }
    case 'sales-point':
      return {
        title: name,
        description: `${t.salesPoint.description(name, t.salesPoint.kinds[entry.pointKind], where)} ${pick(entry.text, lang).value.plain}`,
      };
  }
}
