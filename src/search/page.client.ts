import type { Search, SearchRequest } from './engine.client.ts';
import { filled } from './filled.client.ts';
import { filterBoxes } from './filters.client.ts';
import { arrowKeys } from './keys.client.ts';
import { outcome } from './outcome.client.ts';
import { resultsList } from './results.client.ts';
import type { SearchPlace } from './search-page.ts';
import { asksSomething, cleaned, readRequest, writeRequest } from './search-query.ts';

/** How many results show at first, and how many more at each wish. */
const step = 20;

/** For how many milliseconds typing must pause before it is looked for. */
const pause = 180;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) searchPage(root, JSON.parse(root.dataset.search as string) as SearchPlace);

/**
 * Makes the search page search. The address holds what is asked, and everything that shows follows from it: typing
 * and ticking change the address, and so do back and forward.
 */
function searchPage(root: HTMLElement, place: SearchPlace): void {
  const part = (name: string) => root.querySelector(`[data-${name}]`) as HTMLElement;
  const form = root.querySelector('search form') as HTMLFormElement;
  const box = form.querySelector('input') as HTMLInputElement;
  const sort = part('sort') as HTMLSelectElement;
  const switches = [...document.querySelectorAll<HTMLAnchorElement>('a.switch')].map((link) => ({ link, href: link.href }));
  const plainTitle = document.title;
  const numbers = new Intl.NumberFormat(place.locale);
  const addressOf = (request: SearchRequest) => location.pathname + writeRequest(request);
  const results = resultsList(part('results') as HTMLOListElement, part('hit') as HTMLTemplateElement, place.kinds);
  const filters = filterBoxes(part('filters'), numbers, () => go(typed()));
  const say = outcome(root, place, numbers, addressOf, { onLoosen: clear, onAgain: () => show() });
  let turn = 0;
  let typing = 0;
  /** True while the newest entry of the history is still being typed: it is replaced, not added to. */
  let draft = false;
  let engine: Promise<Search> | undefined;

  const asked = () => readRequest(location.search, filters.offers);
  const typed = (): SearchRequest => ({ query: cleaned(box.value), filters: filters.chosen(), sort: sort.value as SearchRequest['sort'] });

  /** Loaded with the first question. A failure is forgotten: the next question tries again. */
  function opened(): Promise<Search> {
    engine ??= import('./engine.client.ts').then(({ openSearch }) => openSearch(place.lang));
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  }

  /** Goes to another request; `asDraft` while it is still being typed. */
  function go(request: SearchRequest, asDraft = false): void {
    clearTimeout(typing);
    const address = addressOf(request);
    if (address === location.pathname + location.search) {
      draft &&= asDraft;
      return;
    }
    history[draft ? 'replaceState' : 'pushState']({ shown: step }, '', address);
    draft = asDraft;
    show();
  }

  function clear(): void {
    go({ ...typed(), filters: {} });
    part('count').focus();
  }

  /** Shows what the address asks for; with `from`, adds what comes after so many results. */
  async function show(from = 0): Promise<void> {
    turn += 1;
    const mine = turn;
    const request = asked();
    for (const { link, href } of switches) link.href = href + writeRequest(request);
    document.title = request.query ? filled(place.title, { query: request.query }) : plainTitle;
    sort.value = request.sort;
    filters.show(request.filters);
    part('more').hidden = true;
    if (!asksSomething(request)) {
      results.clear();
      say.start();
      return;
    }
    say.waiting(engine !== undefined);
    try {
      const answer = await (await opened()).search(request);
      const hits = await answer.hits(from, (history.state as { shown?: number } | null)?.shown ?? step);
      if (mine !== turn) return;
      filters.show(request.filters, answer.counts);
      results.show(hits, from > 0);
      const shown = results.links().length;
      part('shown').textContent = filled(place.words.shown, { shown: numbers.format(shown), total: numbers.format(answer.total) });
      part('more').hidden = shown >= answer.total;
      say.found(request, answer);
    } catch {
      if (mine !== turn) return;
      results.clear();
      say.failed();
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(typed());
  });
  box.addEventListener('input', (event) => {
    clearTimeout(typing);
    if (!(event as InputEvent).isComposing) typing = window.setTimeout(() => go(typed(), true), pause);
  });
  sort.addEventListener('change', () => go(typed()));
  part('clear').addEventListener('click', clear);
  part('more')
    .querySelector('button')
    ?.addEventListener('click', () => {
      const shown = results.links().length;
      history.replaceState({ shown: shown + step }, '');
      show(shown);
    });
  addEventListener('popstate', () => {
    draft = false;
    box.value = asked().query;
    show();
  });
  arrowKeys(box, part('results'), results.links);
  box.value = asked().query;
  show();
}
