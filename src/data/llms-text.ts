import { eachLang, type Lang, langs, locales } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { addressOf, type Target } from '../routes/address.ts';
import { dataAddress } from '../routes/data-address.ts';
import { feedAddress } from '../routes/feed-address.ts';
import type { Settings } from '../schema/settings.ts';

/** `llms.txt`: what this site is, what must be said with a rating, and where pages and data are, in both languages. */
export function llmsText(settings: Settings, origin: string): string {
  const parts = eachLang((lang) => part(lang, origin));
  return `${[`# ${settings.name.en} · ${settings.name.vi}`, ...langs.map((lang) => parts[lang])].join('\n\n')}\n`;
}

function part(lang: Lang, origin: string): string {
  const t = messages(lang);
  const pages: [string, Target][] = [
    [t.nav.products, { page: 'listing', of: 'products' }],
    [t.nav.villages, { page: 'listing', of: 'villages' }],
    [t.nav.producers, { page: 'listing', of: 'producers' }],
    [t.nav.salesPoints, { page: 'listing', of: 'salesPoints' }],
    [t.nav.groups, { page: 'index', of: 'groups' }],
    [t.nav.crafts, { page: 'index', of: 'crafts' }],
    [t.nav.communes, { page: 'index', of: 'communes' }],
    [t.home.whatIsOcop, { page: 'article', article: 'ocop' }],
    [t.home.inDirectory, { page: 'article', article: 'directory' }],
    [t.nav.buyers, { page: 'index', of: 'buyers' }],
    [t.glossary.title, { page: 'article', article: 'glossary' }],
  ];
  const files: [string, string][] = [
    [t.data.name, addressOf({ page: 'data' }, lang)],
    [t.data.wholeCatalogue, dataAddress('catalogue.json')],
    [t.data.wholeDictionary, dataAddress('dictionary.json')],
    [t.data.wholePlaces, dataAddress('places.geojson')],
    [t.data.feeds, feedAddress(lang)],
  ];
  const link = ([label, address]: readonly [string, string]) => `- [${label}](${origin}${address})`;
  return [
    `> ${t.llms.intro}`,
    t.llms.rule,
    `## ${t.llms.pages} (${locales[lang].name})`,
    pages.map(([label, target]) => link([label, addressOf(target, lang)])).join('\n'),
    `## ${t.llms.data} (${locales[lang].name})`,
    files.map(link).join('\n'),
    t.data.licenceText,
  ].join('\n\n');
}
