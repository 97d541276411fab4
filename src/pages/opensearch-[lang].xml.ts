import type { APIRoute } from 'astro';
import { site } from '../catalogue/catalogue.ts';
import { type Lang, langs } from '../i18n/locales.ts';
import { openSearchFile } from '../search/open-search.ts';

export function getStaticPaths() {
  return langs.map((lang) => ({ params: { lang }, props: { lang } }));
}

/** By this a browser offers to search the site from its address bar. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site: origin }) =>
  new Response(openSearchFile((await site()).settings, lang, origin as URL), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
