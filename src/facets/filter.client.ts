import { filterData } from './data.client.ts';
import type { FacetIndex, Query, Sort } from './facet-index.ts';
import type { FilterPlace } from './filter-place.ts';
import { listing } from './listing.client.ts';
import { chosenWithin, countsIfChosen, joined, matches } from './match.ts';
import { panel } from './panel.client.ts';
import { partsOf } from './parts.client.ts';
import { asksMore, maySayMore, readQuery, toggled, writeQuery } from './query.ts';
import { sorted } from './sorted.ts';
import { summary } from './summary.client.ts';

/** How many cards show at first, and how many more at each wish. */
const step = 24;

const root = document.querySelector<HTMLElement>('[data-filter-place]');
if (root) filter(root, JSON.parse(root.dataset.filterPlace as string) as FilterPlace);

/**
 * Makes the panel of a page filter its list. The address holds the choice, and everything that shows follows from it:
 * a click changes the address, and so do back and forward. Where the data cannot be had, links are links again.
 */
function filter(root: HTMLElement, place: FilterPlace): void {
  const { words, within, first } = place;
  const parts = partsOf(root);
  const numbers = new Intl.NumberFormat(words.locale);
  const data = filterData(place);
  const list = listing(parts.listing);
  const say = summary(parts, words, numbers, change);
  const switches = [...document.querySelectorAll<HTMLAnchorElement>('a.switch')].map((link) => ({ link, href: link.href }));
  const boxes = panel(root, numbers, async (facet, value, link) => {
    const went = await change((query, { facets }) => {
      const at = facets.findIndex(({ id }) => id === facet);
      return toggled(query, at, (facets[at]?.values.findIndex(([id]) => id === value) ?? -1) + 1);
    });
    if (!went) location.assign(link.href);
  });
  let turn = 0;
  let seen = location.search;
  let cardsShown = 0;

  /** The choice in the address, without what the page itself already says. */
  function asked(index: FacetIndex): Query {
    const own = chosenWithin(index, within);
    const { chosen, sort } = readQuery(location.search, index);
    return { chosen: chosen.map((values, facet) => (own[facet]?.length ? [] : values)), sort };
  }

  /** Goes to another choice. False where the data cannot be had. */
  async function change(next: (query: Query, index: FacetIndex) => Query): Promise<boolean> {
    let index: FacetIndex;
    try {
      index = await data.index();
    } catch {
      giveUp();
      return false;
    }
    const address = first + writeQuery(next(asked(index), index), index);
    if (location.pathname === first) {
      history.pushState({ shown: step }, '', address);
      await show();
      if (parts.results.getBoundingClientRect().top < 0) parts.results.scrollIntoView();
    } else {
      // A later page of the list: the choice is an address of the first.
      location.assign(address);
    }
    return true;
  }

  /** Shows what the address asks for; with `more`, adds to the cards that are there. */
  async function show(more = false): Promise<void> {
    turn += 1;
    const mine = turn;
    seen = location.search;
    try {
      const index = await data.index();
      const query = asked(index);
      const own = chosenWithin(index, within);
      const chosen = joined(query.chosen, own);
      const products = sorted(index, matches(index, chosen), query.sort);
      boxes.show(index, chosen, countsIfChosen(index, chosen));
      for (const { link, href } of switches) link.href = href + writeQuery(query, index);
      const filtering = asksMore(query);
      const wanted = products.slice(0, (history.state as { shown?: number } | null)?.shown ?? step);
      say.chosen(index, query, own, filtering ? products.length : undefined);
      const cards = filtering ? await data.cards(wanted) : [];
      if (mine !== turn) return;
      if (filtering) list.show(cards, more ? cardsShown : 0, more);
      else if (list.filtered) list.restore();
      cardsShown = cards.length;
      say.shown(cards.length, filtering ? products.length : 0);
    } catch {
      if (mine === turn) giveUp();
    }
    delete root.dataset.waiting;
  }

  function giveUp(): void {
    boxes.giveUp();
    if (list.filtered) list.restore();
    say.failed();
    root.dataset.broken = '';
  }

  parts.sort.addEventListener('change', () => change((query) => ({ ...query, sort: parts.sort.value as Sort })));
  parts.clear.addEventListener('click', () => change(({ chosen }) => ({ chosen: chosen.map(() => []), sort: parts.sort.value as Sort })));
  parts.more.querySelector('button')?.addEventListener('click', () => {
    history.replaceState({ shown: cardsShown + step }, '');
    show(true);
  });
  addEventListener('popstate', () => {
    if (location.search !== seen) show();
  });
  if (!maySayMore(seen)) return;
  if (location.pathname !== first) location.replace(first + seen);
  else {
    root.dataset.waiting = '';
    show();
  }
}
