import { type PlaceKind, placeKinds } from './place-kind.ts';

/** Where the large map looks. */
export interface MapView {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What the list and the map show: all of it stands in the address, so that it can be sent to somebody. */
export interface FinderState {
  /** In their own order; none is all. */
  readonly kinds: readonly PlaceKind[];
  readonly craft?: string | undefined;
  readonly group?: string | undefined;
  readonly tourism: boolean;
  readonly open: boolean;
  /** The place that is chosen: `village:van-phuc`, or `commune:thanh-oai`. */
  readonly at?: string | undefined;
  /** The day loop that is drawn. */
  readonly loop?: string | undefined;
  readonly view?: MapView | undefined;
}

export const emptyState: FinderState = { kinds: [], tourism: false, open: false };

const word = /^[a-z0-9-]{1,120}$/;
const spot = /^(?:village|sales-point|producer|commune):[a-z0-9-]{1,120}$/;

/** Reads an address: `?kind=shop,market&craft=lacquer&at=village:ha-thai`. Addresses come from anybody: what makes no sense is passed over. */
export function readState(search: string): FinderState {
  const given = new URLSearchParams(search);
  const asked = new Set(given.getAll('kind').flatMap((value) => value.split(',')));
  const of = (name: string, form: RegExp) => {
    const value = given.get(name);
    return value !== null && form.test(value) ? value : undefined;
  };
  return {
    kinds: placeKinds.filter((kind) => asked.has(kind)),
    craft: of('craft', word),
    group: of('group', word),
    tourism: given.get('tourism') === '1',
    open: given.get('open') === '1',
    at: of('at', spot),
    loop: of('loop', word),
    view: readView(given.get('view')),
  };
}

/** The one address of a state, with its question mark; empty where nothing is asked. */
export function writeState({ kinds, craft, group, tourism, open, at, loop, view }: FinderState): string {
  const parts = [
    kinds.length > 0 && `kind=${placeKinds.filter((kind) => kinds.includes(kind)).join(',')}`,
    craft && `craft=${craft}`,
    group && `group=${group}`,
    tourism && 'tourism=1',
    open && 'open=1',
    at && `at=${at}`,
    loop && `loop=${loop}`,
    view && `view=${view.lng.toFixed(4)},${view.lat.toFixed(4)},${view.zoom.toFixed(1)}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether a state asks for the map itself, not only for a shorter list. */
export function wantsMap({ at, loop, view }: FinderState): boolean {
  return at !== undefined || loop !== undefined || view !== undefined;
}

/** How much is asked of the list, beside all of it. */
export function filterCount({ kinds, craft, group, tourism, open }: FinderState): number {
  return (kinds.length > 0 ? 1 : 0) + [craft, group, tourism, open].filter(Boolean).length;
}

function readView(value: string | null): MapView | undefined {
  const parts = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/.exec(value ?? '');
  if (!parts) return undefined;
  const [lng, lat, zoom] = parts.slice(1).map(Number) as [number, number, number];
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom <= 24 ? { lng, lat, zoom } : undefined;
}
