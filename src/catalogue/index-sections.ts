import { compareNames, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { ratingStates, type Target } from '../routes/address.ts';
import { countsOf, hasEntries } from './counts.ts';
import { certified, exportedTo, exportMarkets, productsInState, ratedProducts } from './listing.ts';
import { marketNames } from './market-names.ts';
import type { Catalogue, Craft } from './model.ts';
import { pick } from './pick.ts';

/** One value to browse by. A value without entries has no page and so no target. */
export interface IndexItem {
  readonly label: string;
  readonly note?: string | undefined;
  readonly target?: Target | undefined;
}

/** A part of an index page; without a title where the page has only one. */
export interface IndexSection {
  readonly id: string;
  readonly title?: string | undefined;
  readonly items: readonly IndexItem[];
}

type Way = Extract<Target, { page: 'index' }>['of'];

/** Crafts that have a village or a product, by name. */
export function craftsByName({ crafts }: Pick<Catalogue, 'crafts'>, lang: Lang): Craft[] {
  const compare = compareNames(lang);
  return crafts
    .filter(({ villages, products }) => villages.length + products.length > 0)
    .sort((a, b) => compare(a.name[lang], b.name[lang]));
}

/** What an index page lists in words. Crafts and day loops are shown as pictures instead; guides for buyers, by their own texts. */
export function indexSections(way: Way, catalogue: Catalogue, lang: Lang): IndexSection[] {
  const t = messages(lang);
  const products = (n: number) => t.listing.results.products(n, formatNumber(n, lang));
  const compare = compareNames(lang);
  switch (way) {
    case 'crafts':
    case 'loops':
    case 'buyers':
      return [];
    case 'groups':
      return catalogue.groups.map((group) => ({
        id: group.slug,
        title: `${group.number}. ${group.name[lang]}`,
        items: [
          { label: group.name[lang], note: products(group.products.length), target: { page: 'group', group } },
          ...group.subgroups.map((subgroup) => ({
            label: subgroup.name[lang],
            note: subgroup.products.length > 0 ? products(subgroup.products.length) : t.listing.none,
            target: subgroup.products.length > 0 ? ({ page: 'subgroup', subgroup } as const) : undefined,
          })),
        ],
      }));
    case 'communes': {
      const all = [...catalogue.communes].sort((a, b) => compare(a.label.en, b.label.en));
      const full = all.filter(({ entries }) => hasEntries(entries));
      return [
        {
          id: 'with',
          items: full.map((commune) => ({
            label: commune.label[lang],
            note: countsOf(commune.entries, lang),
            target: { page: 'commune', commune },
          })),
        },
        {
          id: 'without',
          title: t.communes.withoutEntries,
          items: all.filter(({ entries }) => !hasEntries(entries)).map(({ label }) => ({ label: label[lang] })),
        },
      ];
    }
    case 'districts':
      return [
        {
          id: 'districts',
          items: [...catalogue.districts]
            .sort((a, b) => compare(a.label.en, b.label.en))
            .map((district) => ({
              label: district.label[lang],
              note: countsOf(district.entries, lang),
              target: hasEntries(district.entries) ? ({ page: 'district', district } as const) : undefined,
            })),
        },
      ];
    case 'exports': {
      const items = exportMarkets(catalogue).map((market) => {
        const name = marketNames([market], lang);
        return {
          label: name.charAt(0).toLocaleUpperCase(lang) + name.slice(1),
          note: countsOf({ ...exportedTo(catalogue, market), producers: [], salesPoints: [] }, lang),
          target: { page: 'market', market } as const,
        };
      });
      return [{ id: 'exports', items: items.sort((a, b) => compare(a.label, b.label)) }];
    }
    case 'certificates': {
      const items = catalogue.certificates.map((certificate) => {
        const count = certified(catalogue, certificate).length;
        return {
          label: certificate.name[lang],
          note: `${products(count)}. ${pick(certificate.meaning, lang).value}`,
          target: count > 0 ? ({ page: 'certificate', certificate } as const) : undefined,
        };
      });
      return [{ id: 'certificates', items: items.sort((a, b) => compare(a.label, b.label)) }];
    }
    case 'stars':
      return [
        ...[true, false].map((standing) => ({
          id: standing ? 'standing' : 'past',
          title: standing ? t.stars.standingNow : t.stars.past,
          items: ([5, 4, 3] as const).map((stars) => {
            const count = ratedProducts(catalogue, stars, standing).length;
            return {
              label: t.rating.stars(stars),
              note: products(count),
              target: count > 0 ? ({ page: 'stars', stars, standing } as const) : undefined,
            };
          }),
        })),
        {
          id: 'states',
          title: t.facets.names.rating,
          items: ratingStates.map((state) => {
            const count = productsInState(catalogue, state).length;
            return {
              label: t.facets.states[state],
              note: products(count),
              target: count > 0 ? ({ page: 'rating', state } as const) : undefined,
            };
          }),
        },
      ];
    case 'about':
      return [
        {
          id: 'about',
          items: [
            { label: t.home.whatIsOcop, note: t.about.notes.ocop, target: { page: 'article', article: 'ocop' } },
            { label: t.home.inDirectory, note: t.about.notes.directory, target: { page: 'article', article: 'directory' } },
            { label: t.glance.title, note: t.about.notes.glance, target: { page: 'article', article: 'glance' } },
            { label: t.buyerReady.title, note: t.buyerReady.note, target: { page: 'article', article: 'buyerReady' } },
            { label: t.figures.title, note: t.about.notes.figures, target: { page: 'article', article: 'figures' } },
            { label: t.glossary.title, note: t.about.notes.glossary, target: { page: 'article', article: 'glossary' } },
          ],
        },
      ];
  }
}
