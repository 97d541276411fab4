import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../catalogue/catalogue.ts';
import { type Lang, langs } from '../../../i18n/locales.ts';
import { messages } from '../../../i18n/messages.ts';
import { previewFile } from '../../../map/drawing/preview.ts';
import { projectionOf } from '../../../map/drawing/projection.ts';

export const getStaticPaths = (() => langs.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** The whole map as a picture of its own. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const { catalogue, settings } = await site();
  const { title, schematic, credit } = messages(lang).map;
  return new Response(previewFile(catalogue, lang, projectionOf(settings.bounds), title, `${schematic} · ${credit}`), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
