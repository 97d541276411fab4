import type { Loop } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import type { Lang } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { addressOf } from '../../routes/address.ts';
import { isOnlyMiddle } from '../points/place-point.ts';
import type { PointList } from './map-point.ts';

/** The stops of a day loop that have a point, in their order; `site` is the root of the published site. */
export function loopPointList(loop: Loop, lang: Lang, site: string): PointList {
  const t = messages(lang).map;
  return {
    name: pick(loop.name, lang).value,
    about: t.exportAbout,
    points: loop.stops.flatMap((village) => {
      const { coordinate } = village;
      if (!coordinate) return [];
      return {
        name: pick(village.name, lang).value,
        kind: village.craft.name[lang],
        at: [coordinate.lng, coordinate.lat],
        ...(isOnlyMiddle(coordinate.precision) ? { note: t.exportMiddle } : {}),
        page: new URL(addressOf({ page: 'entry', entry: village }, lang), site).href,
      };
    }),
  };
}
