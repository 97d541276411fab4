import { type Lang, locales } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { salesPointKinds } from '../../schema/sales-point.ts';
import type { PlaceKind } from './place-kind.ts';

/** The words that the list and the map need in the browser; what takes a value names it in braces. */
export interface FinderWords {
  readonly lang: Lang;
  /** For Intl: `en-GB`. */
  readonly locale: string;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly oneCount: string;
  readonly count: string;
  readonly countOf: string;
  readonly away: string;
  readonly awayMiddle: string;
  readonly nearMe: string;
  readonly nearMeStop: string;
  readonly nearMeNote: string;
  readonly nearMeRefused: string;
  readonly nearMeWaiting: string;
  readonly loading: string;
  readonly failed: string;
  readonly noWebGl: string;
  readonly basemapFailed: string;
  readonly together: string;
  readonly communeMiddle: string;
  readonly communeNote: string;
  readonly schematic: string;
  /** What files that are made in the browser are called, and say of themselves. */
  readonly listName: string;
  readonly listAbout: string;
  readonly listMiddle: string;
  /** The words that MapLibre itself shows and reads out. */
  readonly locales: Readonly<Record<string, string>>;
}

/** What a place of each kind is called. */
export function kindNames(lang: Lang): Record<PlaceKind, string> {
  const { salesPoint, finder } = messages(lang);
  const ofPoints = Object.fromEntries(salesPointKinds.map((kind) => [kind, salesPoint.kinds[kind]]));
  return { ...(ofPoints as Record<(typeof salesPointKinds)[number], string>), village: finder.village, producer: finder.producer };
}

/** Those words in one language, from the same messages that pages use. */
export function finderWords(lang: Lang): FinderWords {
  const { finder: t, map, listing } = messages(lang);
  return {
    lang,
    locale: locales[lang].bcp47,
    kinds: kindNames(lang),
    oneCount: t.count(1, '1'),
    count: t.count(2, '{count}'),
    countOf: t.countOf('{shown}', '{all}'),
    away: t.away('{km}'),
    awayMiddle: t.awayMiddle('{km}'),
    nearMe: t.nearMe,
    nearMeStop: t.nearMeStop,
    nearMeNote: t.nearMeNote,
    nearMeRefused: t.nearMeRefused,
    nearMeWaiting: t.nearMeWaiting,
    loading: t.loading,
    failed: t.failed,
    noWebGl: t.noWebGl,
    basemapFailed: t.basemapFailed,
    together: t.together('{count}'),
    communeMiddle: t.communeMiddle('{commune}'),
    communeNote: t.communeNote,
    schematic: map.schematic,
    listName: listing.salesPoints.title,
    listAbout: map.exportAbout,
    listMiddle: map.exportMiddle,
    locales: {
      'AttributionControl.ToggleAttribution': t.about,
      'FullscreenControl.Enter': t.fullscreen,
      'FullscreenControl.Exit': t.fullscreenEnd,
      'Map.Title': t.canvas,
      'NavigationControl.ZoomIn': t.zoomIn,
      'NavigationControl.ZoomOut': t.zoomOut,
      'ScaleControl.Kilometers': 'km',
      'ScaleControl.Meters': 'm',
      'CooperativeGesturesHandler.WindowsHelpText': t.scrollWindows,
      'CooperativeGesturesHandler.MacHelpText': t.scrollMac,
      'CooperativeGesturesHandler.MobileHelpText': t.scrollTouch,
    },
  };
}
