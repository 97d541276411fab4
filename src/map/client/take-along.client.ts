import type { PointList } from '../export/map-point.ts';
import type { FinderWords } from '../finder/words.ts';
import type { Row } from './rows.client.ts';

type Format = 'gpx' | 'kml' | 'geojson';

const types: Record<Format, string> = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  geojson: 'application/geo+json',
};

/** Makes a file of the rows that show, by the same writers as the site's own files, and gives it to the reader. */
export async function takeAlong(format: Format, rows: readonly Row[], words: FinderWords): Promise<void> {
  const { writers } = await import('./point-files.client.ts');
  const list: PointList = {
    name: words.listName,
    about: words.listAbout,
    points: rows.flatMap(({ name, kind, at, where, middle, page }) =>
      at
        ? { name, kind: words.kinds[kind], at, ...(where ? { address: where } : {}), ...(middle ? { note: words.listMiddle } : {}), page }
        : [],
    ),
  };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writers[format](list)], { type: types[format] }));
  link.download = `ocop.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
