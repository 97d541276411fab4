import type { DefinedTermLeaf } from 'schema-dts';
import type { Craft } from '../../catalogue/model.ts';
import { addressOf } from '../../routes/address.ts';
import { craftId } from './ids.ts';
import { namesOf } from './names.ts';
import type { Telling } from './telling.ts';

/** A craft, and the page that lists its villages and products. */
export function craftTerm(craft: Craft, telling: Telling): DefinedTermLeaf {
  const { lang, absolute } = telling;
  return {
    '@type': 'DefinedTerm',
    '@id': craftId(craft, telling),
    ...namesOf(craft.name, lang),
    url: absolute(addressOf({ page: 'craft', craft }, lang)),
  };
}
