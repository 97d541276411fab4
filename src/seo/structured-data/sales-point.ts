import type { PlaceLeaf, StoreLeaf } from 'schema-dts';
import type { SalesPoint } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { addressOf } from '../../routes/address.ts';
import { entryId } from './ids.ts';
import { namesOf } from './names.ts';
import { imagesOf, type PublishedPicture } from './picture.ts';
import { addressIn, geoOf } from './place.ts';
import { producerNamed } from './producer.ts';
import type { Telling } from './telling.ts';
import { villageNamed } from './village.ts';

/**
 * A point of sale is a store, a creative-design centre only a place: it is not counted as a point of sale. Opening
 * hours are told when there is a source for them; none is known of any point so far.
 */
export function salesPointOf(point: SalesPoint, pictures: readonly PublishedPicture[], telling: Telling): StoreLeaf | PlaceLeaf {
  const { lang, absolute } = telling;
  const { address, village } = point;
  const place = {
    '@id': entryId(point, telling),
    ...namesOf(point.name, lang),
    description: pick(point.text, lang).value.plain,
    url: absolute(addressOf({ page: 'entry', entry: point }, lang)),
    address: addressIn(point.place, telling, address && pick(address, lang).value),
    ...geoOf(point.coordinate),
    ...(village && { containedInPlace: villageNamed(village, telling) }),
    ...imagesOf(pictures, telling),
  };
  return point.pointKind === 'craft-centre'
    ? { '@type': 'Place', ...place }
    : { '@type': 'Store', ...place, ...operatorOf(point, telling) };
}

function operatorOf({ operator, operatedBy }: SalesPoint, telling: Telling): Pick<StoreLeaf, 'parentOrganization'> {
  if (operator) return { parentOrganization: producerNamed(operator, telling) };
  return operatedBy ? { parentOrganization: { '@type': 'Organization', name: pick(operatedBy, telling.lang).value } } : {};
}
