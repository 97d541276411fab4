import type { APIRoute } from 'astro';
import { site } from '../../catalogue/catalogue.ts';
import { feedXml } from '../../data/feed.ts';
import { type Lang, langs } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return langs.map((lang) => ({ params: { lang }, props: { lang } }));
}

/** New and changed entries, in one language. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site: origin }) =>
  new Response(feedXml({ ...(await site()), origin: origin?.origin ?? '' }, lang), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
