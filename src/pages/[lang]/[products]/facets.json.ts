import type { APIRoute } from 'astro';
import { site } from '../../../catalogue/catalogue.ts';
import { indexed } from '../../../facets/build-index.ts';
import { type Lang, langs } from '../../../i18n/locales.ts';
import { sections } from '../../../routes/sections.ts';

export function getStaticPaths() {
  return langs.map((lang) => ({ params: { lang, products: sections.products[lang] }, props: { lang } }));
}

/** The index of all products by their facets, for the filter of listings. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props }) => {
  const { catalogue } = await site();
  return Response.json(indexed(catalogue, props.lang).index);
};
