import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { langs, locales, otherLang } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { publisherId, siteId } from './ids.ts';
import type { Telling } from './telling.ts';

/** The site as a whole, with how it is searched in the language of the page. */
export function websiteOf(telling: Telling): WebSiteLeaf {
  const { lang, settings, absolute } = telling;
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(addressOf({ page: 'search' }, lang))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': siteId(telling),
    url: absolute('/'),
    name: settings.name[lang],
    alternateName: settings.name[otherLang(lang)],
    inLanguage: langs.map((each) => locales[each].htmlLang),
    publisher: { '@id': publisherId(telling) },
    potentialAction: search,
  };
}
