import type { Target } from '../routes/address.ts';
import type { Within } from './facet-index.ts';

/**
 * Whether products can be narrowed down on a page: 'all' on the listing of all products, the value of a page that
 * lists the products of one value, undefined on every other page. A village's own page tells of the village first.
 */
export function withinOf(target: Target): Within | 'all' | undefined {
  switch (target.page) {
    case 'listing':
      return target.of === 'products' ? 'all' : undefined;
    case 'group':
      return { facet: 'group', value: target.group.id };
    case 'subgroup':
      return { facet: 'subgroup', value: String(target.subgroup.number) };
    case 'craft':
      return { facet: 'craft', value: target.craft.id };
    case 'commune':
      return { facet: 'commune', value: target.commune.id };
    case 'district':
      return { facet: 'district', value: target.district.id };
    case 'rating':
      return { facet: 'rating', value: target.state };
    case 'stars':
      return { facet: target.standing ? 'stars' : 'past', value: String(target.stars) };
    case 'market':
      return { facet: 'exported', value: target.market.toLowerCase() };
    case 'certificate':
      return { facet: 'certificate', value: target.certificate.id };
    case 'answers':
      return { facet: 'answers', value: target.band };
    default:
      return undefined;
  }
}
