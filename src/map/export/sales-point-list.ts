import type { SalesPoint } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import type { Lang } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { addressOf } from '../../routes/address.ts';
import { isOnlyMiddle } from '../points/place-point.ts';
import type { PointList } from './map-point.ts';

/** The sales points that have a coordinate, as a list to be taken away; `site` is the root of the published site. */
export function salesPointList(points: readonly SalesPoint[], lang: Lang, site: string): PointList {
  const t = messages(lang);
  return {
    name: t.listing.salesPoints.title,
    about: t.map.exportAbout,
    points: points.flatMap((point) => {
      const { coordinate, address } = point;
      if (!coordinate) return [];
      return {
        name: pick(point.name, lang).value,
        kind: t.salesPoint.kinds[point.pointKind],
        at: [coordinate.lng, coordinate.lat],
        ...(address ? { address: pick(address, lang).value } : {}),
        ...(isOnlyMiddle(coordinate.precision) ? { note: t.map.exportMiddle } : {}),
        page: new URL(addressOf({ page: 'entry', entry: point }, lang), site).href,
      };
    }),
  };
}
