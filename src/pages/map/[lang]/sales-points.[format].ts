import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../catalogue/catalogue.ts';
import { type Lang, langs } from '../../../i18n/locales.ts';
import { geoJsonOf } from '../../../map/export/geojson.ts';
import { gpxOf } from '../../../map/export/gpx.ts';
import { kmlOf } from '../../../map/export/kml.ts';
import { salesPointList } from '../../../map/export/sales-point-list.ts';
import { type PointFormat, pointFormats } from '../../../routes/map-files.ts';

const writers = { gpx: (list) => gpxOf(list), kml: kmlOf, geojson: geoJsonOf } satisfies Record<
  PointFormat,
  (list: Parameters<typeof kmlOf>[0]) => string
>;
const types = { gpx: 'application/gpx+xml', kml: 'application/vnd.google-earth.kml+xml', geojson: 'application/geo+json' };

export const getStaticPaths = (() =>
  langs.flatMap((lang) => pointFormats.map((format) => ({ params: { lang, format }, props: { lang, format } })))) satisfies GetStaticPaths;

/** All sales points with a point on the map, to be taken away. */
export const GET: APIRoute<{ lang: Lang; format: PointFormat }> = async ({ props: { lang, format }, site: root }) => {
  const { catalogue } = await site();
  const list = salesPointList(catalogue.salesPoints, lang, String(root));
  return new Response(writers[format](list), { headers: { 'Content-Type': `${types[format]}; charset=utf-8` } });
};
