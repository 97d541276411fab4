import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { site } from '../../../../catalogue/catalogue.ts';
import { langs } from '../../../../i18n/locales.ts';
import { gpxOf } from '../../../../map/export/gpx.ts';
import { loopPointList } from '../../../../map/export/loop-point-list.ts';

export async function getStaticPaths() {
  const { catalogue } = await site();
  return langs.flatMap((lang) => catalogue.loops.map((loop) => ({ params: { lang, loop: loop.id }, props: { lang, loop } })));
}

/** The stops of a day loop, in their order, for a navigation device. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, loop }, site: root }) =>
  new Response(gpxOf(loopPointList(loop, lang, String(root)), true), { headers: { 'Content-Type': 'application/gpx+xml; charset=utf-8' } });
