import { countsOf } from '../catalogue/counts.ts';
import { certified, exportedTo, productsInState, ratedProducts } from '../catalogue/listing.ts';
import { marketNames } from '../catalogue/market-names.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Target } from '../routes/address.ts';
import { entryTexts } from './entry-texts.ts';

/** What a page is called and said to be, before it is fitted into what search engines show. */
export interface Texts {
  /** Titles without the name of the site, the one that says most first: the first that fits is taken. */
  readonly titles: readonly string[];
  readonly description: string;
}

/** Titles and description of a page, by rules from facts. */
export function textsOf(target: Target, lang: Lang, catalogue: Catalogue): Texts {
  const t = messages(lang);
  const count = {
    products: (n: number) => t.listing.results.products(n, formatNumber(n, lang)),
  };
  switch (target.page) {
    case 'home':
      return titled(t.home);
    case 'listing':
      return titled(t.listing[target.of]);
    case 'index':
      return titled(t[target.of]);
    case 'entry':
      return entryTexts(target.entry, lang, catalogue);
    case 'group': {
      const name = target.group.name[lang];
      return {
        titles: [t.groups.groupTitle(name), t.titles.inOcop(name), name],
        description: t.groups.groupDescription(name, count.products(target.group.products.length)),
      };
    }
    case 'subgroup': {
      const { name, group, products } = target.subgroup;
      return {
        titles: [
          t.groups.subgroupTitle(name[lang], group.name[lang]),
          t.groups.groupTitle(name[lang]),
          t.titles.inOcop(name[lang]),
          name[lang],
        ],
        description: t.groups.subgroupDescription(name[lang], count.products(products.length)),
      };
    }
    case 'craft': {
      const { name, villages, products } = target.craft;
      const all = villages.length > 0 && products.length > 0;
      return {
        titles: [all ? t.crafts.craftTitle(name[lang]) : t.titles[products.length > 0 ? 'craftProducts' : 'craftVillages'](name[lang])],
        description: t.crafts.craftDescription(name[lang], countsOf({ villages, products, producers: [], salesPoints: [] }, lang)),
      };
    }
    case 'commune': {
      const name = target.commune.label[lang];
      return {
        titles: [t.communes.communeTitle(name), t.titles.area(name), t.titles.inOcop(name)],
        description: t.communes.communeDescription(name, countsOf(target.commune.entries, lang)),
      };
    }
    case 'district': {
      const name = target.district.label[lang];
      return {
        titles: [t.districts.districtTitle(name), t.titles.area(t.titles.former(name)), t.titles.inOcop(t.titles.former(name))],
        description: t.districts.districtDescription(name, countsOf(target.district.entries, lang)),
      };
    }
    case 'stars': {
      const products = count.products(ratedProducts(catalogue, target.stars, target.standing).length);
      return target.standing
        ? { titles: [t.stars.standingTitle(target.stars)], description: t.stars.standingDescription(target.stars, products) }
        : { titles: [t.stars.pastTitle(target.stars)], description: t.stars.pastDescription(target.stars, products) };
    }
    case 'loop':
      return { titles: [pick(target.loop.name, lang).value], description: pick(target.loop.text, lang).value };
    case 'rating': {
      const { title, description } = t.facets.statePages[target.state];
      return { titles: [title], description: description(count.products(productsInState(catalogue, target.state).length)) };
    }
    case 'market': {
      const name = marketNames([target.market], lang);
      return {
        titles: [t.exports.marketTitle(name), t.exports.heading(name)],
        description: t.exports.marketDescription(
          name,
          countsOf({ ...exportedTo(catalogue, target.market), producers: [], salesPoints: [] }, lang),
        ),
      };
    }
    case 'certificate': {
      const { name, meaning } = target.certificate;
      return {
        titles: [t.certificates.certificateTitle(name[lang])],
        description: `${t.certificates.certificateDescription(name[lang], count.products(certified(catalogue, target.certificate).length))} ${pick(meaning, lang).value}`,
      };
    }
    case 'labels': {
      const name = pick(target.producer.name, lang).value;
      return { titles: [t.label.sheetTitle(name), t.label.sheetTitleShort], description: t.label.sheetDescription(name) };
    }
    case 'answers':
      return { titles: [t.buyerReady.bandTitle[target.band]], description: t.buyerReady.bandDescription[target.band] };
    case 'search':
      return { titles: [t.search.pageTitle], description: t.search.description };
    case 'data':
    case 'shortlist':
    case 'compare':
      return titled(t[target.page]);
    case 'inquiry':
      return { titles: [t.inquiry.pageTitle], description: t.inquiry.description };
    case 'article':
      if (target.article === 'glossary' || target.article === 'glance' || target.article === 'buyerReady') return titled(t[target.article]);
      return titled(t.figures);
  }
}

function titled({ title, description }: { title: string; description: string }): Texts {
  return { titles: [title], description };
}
