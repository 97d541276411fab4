import type { FinderSetup } from '../finder/finder-setup.ts';
import { emptyState, type FinderState, type MapView, readState, wantsMap, writeState } from '../finder/finder-state.ts';
import { fits } from '../finder/fits.ts';
import type { Position } from '../ground/position.ts';
import { filters } from './filters.client.ts';
import { placeList } from './list.client.ts';
import { nearMe } from './near-me.client.ts';
import { openNow } from './open-now.client.ts';
import { type Row, rowsOf } from './rows.client.ts';
import { mapStage } from './stage.client.ts';
import { takeAlong } from './take-along.client.ts';

const root = document.querySelector<HTMLElement>('[data-finder]');
if (root) finder(root, JSON.parse(root.dataset.finder as string) as FinderSetup);

/**
 * Makes a list and its map follow what is asked. The address holds it all, and everything that shows follows from the
 * address: so do back and forward, and a view that somebody sent. The map is fetched when it is first asked for.
 */
function finder(root: HTMLElement, setup: FinderSetup): void {
  const { words } = setup;
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-${name}]`) as T;
  const rows = rowsOf(part('list'));
  const all = new Map(rows.map((row) => [row.id, row]));
  const list = placeList(root, rows, words);
  const stage = mapStage(part('stage'), setup, { choose: (id) => chosenOnMap(id), look });
  const form = filters(part('filters'), (asked) => go(asked));
  let state: FinderState = emptyState;
  let isOpen: (hours: string) => boolean = () => false;
  let fitting: readonly Row[] = rows;
  let here: Position | undefined;
  /** Where the focus goes back to when the card is put away. */
  let cameFrom: HTMLElement | undefined;

  /** Goes to another state, which back undoes. */
  function go(change: Partial<FinderState>): void {
    const next = { ...state, ...change };
    if (writeState(next) !== writeState(state)) history.pushState(null, '', location.pathname + writeState(next) + location.hash);
    void show(next);
  }

  /** Keeps in the address where the map looks, without a step back for every move. */
  function look(view: MapView): void {
    state = { ...state, view };
    history.replaceState(history.state, '', location.pathname + writeState(state) + location.hash);
  }

  /** Shows a state everywhere; `goThere` where the map is to move to what is chosen. */
  async function show(next: FinderState, goThere = true): Promise<void> {
    state = next;
    if (state.open) isOpen = await openNow(setup.timeZone).catch(() => () => false);
    if (wantsMap(state) && !stage.opened) await stage.open(state.view);
    const view = state.view;
    if (writeState({ ...state, view }) !== writeState({ ...next, view })) return;
    const fit = rows.filter((row) => fits(row, state, isOpen));
    if (fit.length !== fitting.length || fit.some((row, i) => row !== fitting[i])) fitting = fit;
    form.show(state);
    list.show(new Set(fitting));
    list.choose(all.get(state.at ?? ''));
    tell(goThere);
  }

  function tell(goThere: boolean): void {
    const loop = setup.loops.find(({ id }) => id === state.loop);
    if (stage.opened) stage.show({ rows: fitting, all, chosen: state.at, loop, here }, goThere);
  }

  /** Chosen on the map, the row comes into view; put away, the focus is back where it was. */
  function chosenOnMap(id: string | undefined): void {
    const row = all.get(id ?? '');
    go({ at: id });
    if (row) {
      cameFrom ??= row.button ?? undefined;
      stage.focus();
      // On a phone the list is below the map, where it would carry the map away.
      if (matchMedia('(min-width: 62rem)').matches) row.element.scrollIntoView({ block: 'nearest' });
    } else if (cameFrom?.checkVisibility()) {
      cameFrom.focus();
      cameFrom = undefined;
    } else stage.focus();
  }

  part('open').addEventListener('click', async () => {
    await stage.open(state.view);
    tell(false);
    stage.focus();
  });
  part('list').addEventListener('click', async (event) => {
    const button = (event.target as Element).closest('[data-show]');
    const row = button && rows.find((each) => each.button === button);
    if (!row) return;
    cameFrom = row.button ?? undefined;
    await stage.open(state.view);
    go({ at: row.id });
    part('stage').scrollIntoView({ block: 'nearest' });
    stage.focus();
  });
  part('stage').addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !document.fullscreenElement) chosenOnMap(undefined);
  });
  part('clear').addEventListener('click', () => {
    go({ kinds: [], craft: undefined, group: undefined, tourism: false, open: false });
    part('count').focus();
  });
  nearMe(part('near'), part('near-note'), words, (at) => {
    here = at;
    list.sort(at);
    tell(false);
  });
  part('take').hidden = false;
  for (const button of root.querySelectorAll<HTMLElement>('[data-take-format]')) {
    button.addEventListener('click', () => takeAlong(button.dataset.takeFormat as 'gpx', fitting, words));
  }
  addEventListener('popstate', () => {
    const next = readState(location.search);
    if (writeState(next) === writeState(state)) return;
    // First of all: where the map looks is written into the address of the state that there is.
    state = next;
    if (next.view) stage.look(next.view);
    void show(next, next.view === undefined);
  });

  const asked = readState(location.search);
  if (location.hash === '#map' && !wantsMap(asked)) void stage.open().then(() => show(asked));
  else if (writeState(asked)) void show(asked, asked.view === undefined);
}
