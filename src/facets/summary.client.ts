import { type Chip, chips, filled } from './chips.client.ts';
import type { Chosen, FacetIndex, Query } from './facet-index.ts';
import { loosened } from './match.ts';
import type { Parts } from './parts.client.ts';
import { toggled } from './query.ts';
import type { FacetWords } from './words.ts';

/** What a page says of its choice: the count, what is chosen, what to loosen, how much of it shows. */
export interface Summary {
  /** What is chosen, and how many products fit; without a number the page is as it was built. */
  chosen(index: FacetIndex, query: Query, own: Chosen, found: number | undefined): void;
  shown(cards: number, total: number): void;
  failed(): void;
}

type Change = (next: (query: Query, index: FacetIndex) => Query) => void;

/** Says it in the parts of a page. The focus stays with what was pressed, or goes to the count where that is gone. */
export function summary(parts: Parts, words: FacetWords, numbers: Intl.NumberFormat, change: Change): Summary {
  const built = parts.count.textContent;
  const results = (count: number) => (count === 1 ? words.oneResult : filled(words.results, { count: numbers.format(count) }));
  const buttons = () => [...parts.chips.querySelectorAll('button')];

  function chosenChips(index: FacetIndex, query: Query): Chip[] {
    return query.chosen.flatMap((values, facet) =>
      values.map((value) => {
        const { id, values: known } = index.facets[facet] as FacetIndex['facets'][number];
        const text = filled(words.value, { facet: words.facets[id] ?? id, value: known[value - 1]?.[1] ?? '' });
        return { text, label: filled(words.remove, { what: text }), press: () => change((now) => toggled(now, facet, value)) };
      }),
    );
  }

  /** Where nothing fits: what shows without each of the facets chosen. */
  function waysOut(index: FacetIndex, query: Query, own: Chosen): Chip[] {
    const either = new Intl.ListFormat(words.locale, { type: 'disjunction' });
    return loosened(index, query.chosen, own).map(({ facet, count }) => {
      const labels = (query.chosen[facet] ?? []).map((value) => index.facets[facet]?.values[value - 1]?.[1] ?? '');
      return {
        text: filled(words.loosen, { what: either.format(labels), results: results(count) }),
        press: () => change((now) => ({ ...now, chosen: now.chosen.map((values, at) => (at === facet ? [] : values)) })),
      };
    });
  }

  return {
    chosen(index, query, own, found) {
      const focused = document.activeElement as HTMLElement;
      const at = buttons().indexOf(focused as HTMLButtonElement);
      const gone = focused === parts.clear || parts.empty.contains(focused);
      const items = chosenChips(index, query);
      chips(parts.chips, parts.chip, items);
      parts.chips.hidden = parts.clear.hidden = items.length === 0;
      parts.nothing.hidden = items.length > 0;
      parts.open.textContent = items.length === 0 ? words.filter : filled(words.filterChosen, { count: numbers.format(items.length) });
      parts.sort.value = query.sort;
      parts.count.textContent = found === undefined ? built : results(found);
      parts.done.textContent = filled(words.show, { results: parts.count.textContent ?? '' });
      parts.empty.hidden = found !== 0;
      if (found === 0) {
        const ways = waysOut(index, query, own);
        (parts.empty.querySelector('p') as HTMLElement).textContent = ways.length > 0 ? words.none : `${words.none} ${words.nothingHelps}`;
        chips(parts.empty.querySelector('ul') as HTMLElement, parts.loosen, ways);
      }
      if (at >= 0) (buttons()[Math.min(at, items.length - 1)] ?? parts.count).focus();
      else if (gone) parts.count.focus();
    },
    shown(cards, total) {
      parts.more.hidden = cards >= total;
      parts.shown.textContent = filled(words.shown, { shown: numbers.format(cards), total: numbers.format(total) });
    },
    failed() {
      parts.count.textContent = `${built}. ${words.failed}`;
      parts.open.textContent = words.filter;
      parts.sort.disabled = true;
      parts.chips.hidden = parts.clear.hidden = parts.empty.hidden = parts.more.hidden = true;
      parts.nothing.hidden = true;
    },
  };
}
