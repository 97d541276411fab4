import { bandsOf } from '../buyer/answer-bands.ts';
import { exportMarkets, ratingState } from '../catalogue/listing.ts';
import { marketNames } from '../catalogue/market-names.ts';
import type { Catalogue, Product } from '../catalogue/model.ts';
import { onceFor } from '../catalogue/once-for.ts';
import { pick } from '../catalogue/pick.ts';
import { compareNames } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { answerBands, ratingStates, type Target } from '../routes/address.ts';
import { type FacetId, facetIds } from './facet-index.ts';

/** One value of a facet: its id is the same in every language, its page shows its products without a script. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** Where the label is in another language than the page. */
  readonly labelLang?: Lang | undefined;
  readonly target: Target;
}

/** A facet with the values that products have, in the order in which readers look for them. */
export interface Facet {
  readonly id: FacetId;
  readonly values: readonly FacetValue[];
  /** The page that lists all its values, where there is one. */
  readonly index: Target;
}

/** What a product has of each facet, by the ids of values. */
export function heldBy(product: Product): Record<FacetId, readonly string[]> {
  const { rating, place } = product;
  const state = ratingState(product);
  const one = (id: string | number | undefined) => (id === undefined ? [] : [String(id)]);
  return {
    group: one(product.group.id),
    subgroup: one(product.subgroup?.number),
    rating: [state],
    stars: state === 'stands' ? one(rating.stars) : [],
    past: state === 'stands' ? [] : one(rating.stars),
    craft: one(product.craft?.id),
    village: one(product.village?.id),
    commune: one(place.commune?.id),
    district: one(place.districtBefore2025?.id),
    exported: product.exportMarkets.map((market) => market.toLowerCase()),
    certificate: product.certificates.map(({ id }) => id),
    answers: bandsOf(product),
  };
}

/** All facets with the values that any product has. */
export const facetsOf = onceFor((catalogue: Catalogue, lang: Lang): readonly Facet[] => {
  const held = catalogue.products.map(heldBy);
  return facetIds.map((id) => {
    const used = new Set(held.flatMap((values) => values[id]));
    const { index, values } = known[id](catalogue, lang);
    return { id, index, values: values.filter((value) => used.has(value.id)) };
  });
});

type Known = (catalogue: Catalogue, lang: Lang) => { index: Target; values: FacetValue[] };

const known: Record<FacetId, Known> = {
  group: ({ groups }, lang) => ({
    index: { page: 'index', of: 'groups' },
    values: groups.map((group) => ({ id: group.id, label: group.name[lang], target: { page: 'group', group } })),
  }),
  subgroup: ({ groups }, lang) => ({
    index: { page: 'index', of: 'groups' },
    values: groups
      .flatMap(({ subgroups }) => subgroups)
      .map((subgroup) => ({ id: String(subgroup.number), label: subgroup.name[lang], target: { page: 'subgroup', subgroup } })),
  }),
  rating: (_, lang) => ({
    index: { page: 'index', of: 'stars' },
    values: ratingStates.map((state) => ({ id: state, label: messages(lang).facets.states[state], target: { page: 'rating', state } })),
  }),
  stars: starValues(true),
  past: starValues(false),
  craft: ({ crafts }, lang) => ({
    index: { page: 'index', of: 'crafts' },
    values: named(
      crafts.map((craft) => ({ id: craft.id, label: craft.name[lang], target: { page: 'craft', craft } })),
      lang,
    ),
  }),
  village: ({ villages }, lang) => ({
    index: { page: 'listing', of: 'villages' },
    values: named(
      villages.map((entry) => {
        const { value, lang: labelLang } = pick(entry.name, lang);
        return { id: entry.id, label: value, labelLang: labelLang === lang ? undefined : labelLang, target: { page: 'entry', entry } };
      }),
      lang,
    ),
  }),
  commune: ({ communes }, lang) => ({
    index: { page: 'index', of: 'communes' },
    values: byEnglish(communes, lang).map((commune) => ({
      id: commune.id,
      label: commune.label[lang],
      target: { page: 'commune', commune },
    })),
  }),
  district: ({ districts }, lang) => ({
    index: { page: 'index', of: 'districts' },
    values: byEnglish(districts, lang).map((district) => ({
      id: district.id,
      label: district.label[lang],
      target: { page: 'district', district },
    })),
  }),
  exported: (catalogue, lang) => ({
    index: { page: 'index', of: 'exports' },
    values: named(
      exportMarkets(catalogue).map((market) => {
        const name = marketNames([market], lang);
        const label = name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
        return { id: market.toLowerCase(), label, target: { page: 'market', market } };
      }),
      lang,
    ),
  }),
  certificate: ({ certificates }, lang) => ({
    index: { page: 'index', of: 'certificates' },
    values: named(
      certificates.map((certificate) => ({
        id: certificate.id,
        label: certificate.name[lang],
        target: { page: 'certificate', certificate },
      })),
      lang,
    ),
  }),
  answers: (_, lang) => ({
    index: { page: 'article', article: 'buyerReady' },
    values: answerBands.map((band) => ({ id: band, label: messages(lang).buyerReady.bands[band], target: { page: 'answers', band } })),
  }),
};

function starValues(standing: boolean): Known {
  return (_, lang) => ({
    index: { page: 'index', of: 'stars' },
    values: ([5, 4, 3] as const).map((stars) => ({
      id: String(stars),
      label: messages(lang).rating.stars(stars),
      target: { page: 'stars', stars, standing },
    })),
  });
}

function named(values: FacetValue[], lang: Lang): FacetValue[] {
  const compare = compareNames(lang);
  return values.sort((a, b) => compare(a.label, b.label));
}

/** English labels begin with the name, Vietnamese ones with "xã", "phường", "huyện": readers look for the name. */
function byEnglish<T extends { readonly label: { readonly en: string } }>(places: readonly T[], lang: Lang): T[] {
  const compare = compareNames(lang);
  return [...places].sort((a, b) => compare(a.label.en, b.label.en));
}
