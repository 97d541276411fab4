import { escapeXml } from './escape-xml.ts';
import { descriptionOf, type MapPoint, type PointList } from './map-point.ts';

/**
 * Points as GPX 1.1, which navigation devices and walking apps read: waypoints, or with `asRoute` one route through
 * them in their order.
 */
export function gpxOf({ name, about, points }: PointList, asRoute = false): string {
  const metadata = `<metadata>${element('name', name)}${element('desc', about)}</metadata>`;
  const body = asRoute
    ? `<rte>${element('name', name)}${points.map((point) => pointElement('rtept', point)).join('')}</rte>`
    : points.map((point) => pointElement('wpt', point)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Hanoi OCOP Directory" xmlns="http://www.topografix.com/GPX/1/1">${metadata}${body}</gpx>
`;
}

/** The order of the parts is that of the schema. */
function pointElement(tag: 'wpt' | 'rtept', point: MapPoint): string {
  const [lng, lat] = point.at;
  const link = `<link href="${escapeXml(point.page)}">${element('text', point.name)}</link>`;
  const parts = [element('name', point.name), element('desc', descriptionOf(point)), link, element('type', point.kind)];
  return `\n<${tag} lat="${lat}" lon="${lng}">${parts.join('')}</${tag}>`;
}

function element(tag: string, text: string): string {
  return `<${tag}>${escapeXml(text)}</${tag}>`;
}
