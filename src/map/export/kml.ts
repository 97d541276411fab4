import { escapeXml } from './escape-xml.ts';
import { descriptionOf, type MapPoint, type PointList } from './map-point.ts';

/** Points as KML 2.2, which Google Earth and Google's own maps read. */
export function kmlOf({ name, about, points }: PointList): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom"><Document><name>${escapeXml(name)}</name><description>${escapeXml(about)}</description>${points.map(placemark).join('')}
</Document></kml>
`;
}

/** Google Earth shows descriptions as HTML: what they hold is escaped once for HTML and once more for XML. */
function placemark(point: MapPoint): string {
  const [lng, lat] = point.at;
  const html = `${escapeXml(descriptionOf(point))}<br><a href="${escapeXml(point.page)}">${escapeXml(point.page)}</a>`;
  const link = `<atom:link href="${escapeXml(point.page)}"/>`;
  return `\n<Placemark><name>${escapeXml(point.name)}</name>${link}<description>${escapeXml(html)}</description><Point><coordinates>${lng},${lat}</coordinates></Point></Placemark>`;
}
