import type { APIRoute } from 'astro';
import { site } from '../../../catalogue/catalogue.ts';
import { type Lang, langs } from '../../../i18n/locales.ts';
import { sections } from '../../../routes/sections.ts';
import { quickStart } from '../../../search/quick-start.ts';

export function getStaticPaths() {
  return langs.map((lang) => ({ params: { lang, search: sections.search[lang] }, props: { lang } }));
}

/** The first file of quick find: how names begin, and the words to show them with. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => Response.json(quickStart((await site()).catalogue, lang));
