import type { Lang } from '../i18n/locales.ts';

/** The ground of the map for browser code: GeoJSON with the names of both languages. */
export const groundDataFile = '/map/ground.json';

/** The ground as a drawing without words; `#ground` is the part that pages show by `<use>`. */
export const groundDrawingFile = '/map/ground.svg';

/** The forms in which points can be taken away: for navigation devices, for Google Earth, for everything else. */
export const pointFormats = ['gpx', 'kml', 'geojson'] as const;

export type PointFormat = (typeof pointFormats)[number];

/** The whole map as a picture of its own. */
export function mapPictureFile(lang: Lang): string {
  return `/map/${lang}/map.svg`;
}

/** All sales points that have a point on the map, as a file. */
export function salesPointsFile(lang: Lang, format: PointFormat): string {
  return `/map/${lang}/sales-points.${format}`;
}

/** The stops of a day loop, as a route for navigation devices. */
export function loopFile(loopId: string, lang: Lang): string {
  return `/map/${lang}/loops/${loopId}.gpx`;
}
