import type { SearchAnswer, SearchRequest } from './engine.client.ts';
import { filled } from './filled.client.ts';
import { nearWords, nothingFound } from './nothing.client.ts';
import type { SearchPlace } from './search-page.ts';

/** What the page says of a search: how it stands, how much was found, the ways on where it was nothing. */
export interface Outcome {
  /** Nothing was asked. */
  start(): void;
  /** @param loaded whether the search itself is there already. */
  waiting(loaded: boolean): void;
  found(request: SearchRequest, answer: SearchAnswer): void;
  failed(): void;
}

/**
 * Says it in the parts of the page under `root`.
 * @param addressOf the address of another request.
 */
export function outcome(
  root: HTMLElement,
  { words, tell }: SearchPlace,
  numbers: Intl.NumberFormat,
  addressOf: (request: SearchRequest) => string,
  { onLoosen, onAgain }: { readonly onLoosen: () => void; readonly onAgain: () => void },
): Outcome {
  const part = (name: string) => root.querySelector(`[data-${name}]`) as HTMLElement;
  const nothing = nothingFound(root, onLoosen, onAgain);

  function say(state: string, text: string): void {
    root.dataset.state = state;
    const count = part('count');
    if (count.textContent !== text) count.textContent = text;
  }

  /** Says where results are not quite for what was asked. */
  function note(request: SearchRequest, { didYouMean: word, isCorrected, unknown, total }: SearchAnswer): void {
    if (word && isCorrected && total > 0) nothing.note(filled(words.corrected, { query: request.query, word }));
    else if (word) nothing.note(filled(words.didYouMean, { word }), addressOf({ ...request, query: word }));
    else if (unknown.length > 0 && total > 0) nothing.note(filled(words.unknown, { words: unknown.map((each) => `“${each}”`).join(', ') }));
  }

  return {
    start() {
      nothing.hide();
      say('start', words.start);
    },
    waiting: (loaded) => say('waiting', loaded ? words.searching : words.loading),
    found(request, answer) {
      const { query } = request;
      const { total } = answer;
      const count = numbers.format(total);
      const picked = Object.values(request.filters).flat().length;
      const all = total === 1 ? words.oneResultOfAll : filled(words.resultsOfAll, { count });
      part('open').textContent = picked > 0 ? filled(words.filterChosen, { count: numbers.format(picked) }) : words.filter;
      part('done').textContent = filled(words.show, { results: all });
      part('clear').hidden = picked === 0;
      nothing.hide();
      note(request, answer);
      if (total > 0) {
        say('results', query ? filled(total === 1 ? words.oneResult : words.results, { count, query }) : all);
        return;
      }
      nothing.show({
        why: picked > 0 ? words.nothingFiltered : words.nothing,
        near: nearWords(answer).map((word) => ({ word, href: addressOf({ ...request, query: word }) })),
        tell: tell.replaceAll(encodeURIComponent('{query}'), () => encodeURIComponent(query)),
        filtered: picked > 0,
      });
      say(picked > 0 ? 'filtered' : 'nothing', query ? filled(words.noResult, { query }) : words.noResultOfAll);
    },
    failed() {
      const why = navigator.onLine ? words.failed : words.offline;
      nothing.hide();
      nothing.show({ why: '', again: true });
      say('failed', why);
    },
  };
}
