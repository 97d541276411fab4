import type { TouristTripLeaf } from 'schema-dts';
import type { Loop } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { itemListOf, listedEntries } from './listed.ts';
import { namesOf } from './names.ts';
import type { Telling } from './telling.ts';

/** A day through villages, with its stops in their order. */
export function loopOf(loop: Loop, page: string, telling: Telling): TouristTripLeaf {
  const { lang } = telling;
  return {
    '@type': 'TouristTrip',
    '@id': `${page}#loop`,
    ...namesOf(loop.name, lang),
    description: pick(loop.text, lang).value,
    itinerary: itemListOf(listedEntries(loop.stops, lang), telling),
  };
}
