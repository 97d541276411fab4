import type { OrganizationLeaf } from 'schema-dts';
import type { Producer } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { entryId } from './ids.ts';
import { namesOf } from './names.ts';
import { imagesOf, type PublishedPicture } from './picture.ts';
import { addressIn } from './place.ts';
import type { Telling } from './telling.ts';

/** A producer, whole: for its own page. Its address is its own website, where it has one. */
export function producerOf(producer: Producer, pictures: readonly PublishedPicture[], telling: Telling): OrganizationLeaf {
  const { lang } = telling;
  return {
    ...producerNamed(producer, telling),
    ...namesOf(producer.name, lang),
    description: pick(producer.text, lang).value.plain,
    address: addressIn(producer.place, telling),
    ...(producer.website !== undefined && { url: producer.website }),
    ...(producer.contact?.email !== undefined && { email: producer.contact.email }),
    ...(producer.contact?.phone !== undefined && { telephone: producer.contact.phone }),
    ...(producer.answersIn.length > 0 && { knowsLanguage: [...producer.answersIn] }),
    ...(producer.founded !== undefined && { foundingDate: producer.founded }),
    ...imagesOf(pictures, telling),
  };
}

/** A producer as other pages name it. */
export function producerNamed(producer: Producer, telling: Telling): OrganizationLeaf {
  return { '@type': 'Organization', '@id': entryId(producer, telling), name: pick(producer.name, telling.lang).value };
}
