import { allEntries } from '../catalogue/all-targets.ts';
import { entryChange, type LastChanges } from '../catalogue/last-change.ts';
import type { Catalogue, Entry, Group } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { ratingWords } from '../catalogue/rating-words.ts';
import { languagesOf } from '../catalogue/translated.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { addressOf } from '../routes/address.ts';
import { entryDataAddress } from '../routes/data-address.ts';
import { feedAddress } from '../routes/feed-address.ts';
import type { Settings } from '../schema/settings.ts';
import { xml, xmlFile, xmlText } from './xml.ts';

/** How many entries a feed holds, the latest changed first. */
const length = 50;

/** What a feed is made from. */
export interface FeedInput {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly changes: LastChanges;
  readonly origin: string;
}

/**
 * New and changed entries as an Atom feed in one language (RFC 4287); of one group, its products. An entry that is not
 * written in the language is left out. A rating that passes into another state changes its product.
 */
export function feedXml({ catalogue, settings, changes, origin }: FeedInput, lang: Lang, group?: Group): string {
  const t = messages(lang).feed;
  const unknown = `${catalogue.today}T00:00:00Z`;
  const items = (group?.products ?? allEntries(catalogue))
    .filter((entry) => languagesOf(entry).includes(lang))
    .map((entry) => ({ entry, ...(entryChange(entry, changes) ?? { first: unknown, last: unknown }) }))
    .sort((a, b) => compare(b.last, a.last) || compare(a.entry.kind, b.entry.kind) || compare(a.entry.id, b.entry.id))
    .slice(0, length);
  const siteName = settings.name[lang];
  const self = origin + feedAddress(lang, group);
  const page = origin + addressOf(group ? { page: 'group', group } : { page: 'home' }, lang);
  return xmlFile(
    xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      '\n',
      xml('id', {}, [xmlText(self)]),
      xml('title', {}, [xmlText(group ? t.groupTitle(siteName, group.name[lang]) : t.title(siteName))]),
      xml('updated', {}, [items[0]?.last ?? unknown]),
      xml('author', {}, [xml('name', {}, [xmlText(siteName)])]),
      xml('rights', {}, ['CC BY 4.0']),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      xml('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: page }),
      '\n',
      ...items.flatMap((item) => [itemXml(item, lang, origin), '\n']),
    ]),
  );
}

interface Item {
  readonly entry: Entry;
  readonly first: string;
  readonly last: string;
}

function itemXml({ entry, first, last }: Item, lang: Lang, origin: string): string {
  const t = messages(lang).feed;
  const name = pick(entry.name, lang).value;
  return xml('entry', {}, [
    // The address of its data never changes, whatever becomes of its name.
    xml('id', {}, [xmlText(origin + entryDataAddress(entry))]),
    xml('title', {}, [xmlText(first === last ? t.added(name) : t.changed(name))]),
    xml('published', {}, [first]),
    xml('updated', {}, [last]),
    xml('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: origin + addressOf({ page: 'entry', entry }, lang) }),
    xml('link', { rel: 'related', type: 'application/json', href: origin + entryDataAddress(entry) }),
    xml('category', { term: entry.kind, label: t.kinds[entry.kind] }),
    xml('summary', {}, [xmlText(t.summary(t.kinds[entry.kind], entry.kind === 'product' ? ratingLine(entry, lang) : ''))]),
  ]);
}

function ratingLine({ rating }: Extract<Entry, { kind: 'product' }>, lang: Lang): string {
  const { line, standing } = ratingWords(rating, lang);
  return [line, standing].filter(Boolean).join('. ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
