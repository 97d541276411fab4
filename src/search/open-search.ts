import { type Lang, locales } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { addressOf } from '../routes/address.ts';
import type { Settings } from '../schema/settings.ts';

/** Where the description of the search in one language is. */
export function openSearchAddress(lang: Lang): string {
  return `/opensearch-${lang}.xml`;
}

/** What tells a browser how to search the site: an OpenSearch description, version 1.1. */
export function openSearchFile(settings: Settings, lang: Lang, origin: URL): string {
  const { search: t, site } = messages(lang);
  const search = new URL(addressOf({ page: 'search' }, lang), origin).href;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escaped(t.shortName)}</ShortName>`,
    `  <LongName>${escaped(settings.name[lang])}</LongName>`,
    `  <Description>${escaped(site.tagline)}</Description>`,
    `  <Language>${locales[lang].htmlLang}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image type="image/svg+xml">${escaped(new URL('/favicon.svg', origin).href)}</Image>`,
    `  <Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(new URL(openSearchAddress(lang), origin).href)}"/>`,
    '</OpenSearchDescription>',
  ];
  return `${lines.join('\n')}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
