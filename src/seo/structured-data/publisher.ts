import type { OrganizationLeaf } from 'schema-dts';
import { publisherId } from './ids.ts';
import type { Telling } from './telling.ts';

/** Who publishes the directory, under the directory's own name: nobody else is named anywhere on the site. */
export function publisherOf(telling: Telling): OrganizationLeaf {
  const { lang, settings, absolute } = telling;
  return { '@type': 'Organization', '@id': publisherId(telling), name: settings.name[lang], url: absolute('/') };
}
