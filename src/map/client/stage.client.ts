import type { FinderLoop, FinderSetup } from '../finder/finder-setup.ts';
import type { MapView } from '../finder/finder-state.ts';
import type { GroundCollection } from '../ground/ground-feature.ts';
import type { Position } from '../ground/position.ts';
import { type CardContent, card } from './card.client.ts';
import { filled } from './filled.client.ts';
import type { LargeMap } from './large-map.client.ts';
import type { Row } from './rows.client.ts';
import { styleSheet } from './style-sheet.client.ts';
import { hasWebGl } from './web-gl.client.ts';

/** What the stage shows. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly all: ReadonlyMap<string, Row>;
  /** The id of what is chosen: a place of the list, or `commune:…`. */
  readonly chosen: string | undefined;
  readonly loop: FinderLoop | undefined;
  readonly here: Position | undefined;
}

/** The place of the map on the page: the picture, then the map, and the card of what is chosen. */
export interface Stage {
  /** Fetches the map and opens it, once. Where that cannot be, it says so; the card works all the same. */
  open(view?: MapView): Promise<void>;
  readonly opened: boolean;
  /** `goThere`: the map moves to what is newly chosen. */
  show(shown: Shown, goThere: boolean): void;
  look(view: MapView): void;
  focus(): void;
}

interface StageEvents {
  choose(id: string | undefined): void;
  look(view: MapView): void;
}

/** Makes the stage of a page. */
export function mapStage(root: HTMLElement, setup: FinderSetup, events: StageEvents): Stage {
  const { words } = setup;
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-${name}]`) as T;
  const numbers = new Intl.NumberFormat(words.locale);
  let opening: Promise<void> | undefined;
  let map: LargeMap | undefined;
  let ground: GroundCollection | undefined;
  let now: Shown | undefined;
  let drawnRows: readonly Row[] | undefined;
  const over = card(
    root,
    () => events.choose(undefined),
    (row) => events.choose(row.id),
  );

  function say(words: string): void {
    part('status').textContent = words;
  }

  async function load(view: MapView | undefined): Promise<void> {
    part('ask').hidden = true;
    if (!hasWebGl()) return say(words.noWebGl);
    say(words.loading);
    const canvas = part('canvas');
    try {
      const all = [import('./large-map.client.ts'), fetch(setup.ground).then(json), styleSheet()] as const;
      const [{ largeMap }, data] = await Promise.all(all);
      ground = data;
      canvas.hidden = false;
      let notice = '';
      map = await largeMap(canvas, setup, data, view, {
        ...events,
        together: (ids) => together(ids),
        groundFailed: () => {
          notice = words.basemapFailed;
          say(notice);
        },
        isSchematic: (schematic) => {
          part('schematic').hidden = !schematic;
        },
      });
      say(notice);
    } catch (error) {
      console.warn(error);
      canvas.hidden = true;
      part('ask').hidden = false;
      opening = undefined;
      say(words.failed);
    }
  }

  /** What the card says of a commune that an address names. */
  function commune(id: string): (CardContent & { at: Position }) | undefined {
    const feature = ground?.features.find(({ properties }) => properties.kind === 'commune' && properties.id === id);
    if (feature?.geometry.type !== 'Point' || feature.properties.kind !== 'commune') return undefined;
    const name = filled(words.communeMiddle, { commune: feature.properties[`name:${words.lang}`] });
    return { name, note: words.communeNote, middle: true, at: feature.geometry.coordinates };
  }

  function together(ids: readonly string[]): void {
    const members = ids.flatMap((id) => now?.all.get(id) ?? []);
    over.show({ name: filled(words.together, { count: numbers.format(members.length) }), members });
    over.focus();
  }

  return {
    open(view) {
      opening ??= load(view);
      return opening;
    },
    get opened() {
      return opening !== undefined;
    },
    show(shown, goThere) {
      const before = now;
      now = shown;
      const row = shown.all.get(shown.chosen ?? '');
      const named = shown.chosen?.startsWith('commune:') ? commune(shown.chosen.slice('commune:'.length)) : undefined;
      if (shown.chosen !== before?.chosen || (!row && !named)) over.show(row ? contentOf(row) : named);
      if (!map) return;
      if (shown.rows !== drawnRows) map.places(shown.rows);
      drawnRows = shown.rows;
      const stops = shown.loop?.stops.flatMap((id) => shown.all.get(id) ?? []) ?? [];
      map.extras({ chosen: row, area: named?.at, stops, here: shown.here });
      if (!goThere) return;
      const goal = row?.at ?? named?.at;
      if (goal && shown.chosen !== before?.chosen) map.goTo([goal], over.covered);
      else if (shown.loop && shown.loop !== before?.loop)
        map.goTo(
          stops.flatMap(({ at }) => (at ? [at] : [])),
          over.covered,
        );
    },
    look: (view) => map?.look(view),
    focus: () => (over.shown ? over.focus() : map?.focus()),
  };
}

function contentOf({ name, what, where, openAt, note, at, middle, page }: Row): CardContent {
  return { name, what, where, hours: openAt, note, at, middle: middle !== undefined, page };
}

async function json(response: Response): Promise<GroundCollection> {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
