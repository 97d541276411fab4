import type { SearchAnswer, SearchRequest } from './engine.client.ts';
import { type SearchFacet, searchFacets } from './search-facets.ts';

/** The boxes that narrow results down. */
export interface Filters {
  /** True where a facet of the page has a value. */
  offers(facet: SearchFacet, value: string): boolean;
  /** What is ticked. */
  chosen(): SearchRequest['filters'];
  /** Ticks what is chosen; with an answer, says how many results each value has, and hides those that no result has. */
  show(chosen: SearchRequest['filters'], counts?: SearchAnswer['counts']): void;
}

/** @param onChange is told when the reader ticks or unticks a box. */
export function filterBoxes(root: HTMLElement, numbers: Intl.NumberFormat, onChange: () => void): Filters {
  const facets = searchFacets.map((facet) => ({
    facet,
    group: root.querySelector(`[data-facet="${facet}"]`) as HTMLElement,
    boxes: [...root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)],
  }));
  root.addEventListener('change', onChange);
  return {
    offers: (facet, value) => facets.some((each) => each.facet === facet && each.boxes.some((box) => box.value === value)),
    chosen: () =>
      Object.fromEntries(
        facets.flatMap(({ facet, boxes }) => {
          const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
          return ticked.length > 0 ? [[facet, ticked] as const] : [];
        }),
      ),
    show(chosen, counts) {
      for (const { facet, group, boxes } of facets) {
        for (const box of boxes) {
          box.checked = chosen[facet]?.includes(box.value) ?? false;
          if (!counts) continue;
          const count = counts[facet]?.[box.value] ?? 0;
          const label = box.closest('label') as HTMLElement;
          (label.querySelector('small') as HTMLElement).textContent = numbers.format(count);
          label.hidden = count === 0 && !box.checked;
        }
        const ticked = boxes.filter(({ checked }) => checked).length;
        (group.querySelector('[data-picked]') as HTMLElement).textContent = ticked > 0 ? numbers.format(ticked) : '';
        if (!counts) continue;
        for (const part of group.querySelectorAll('fieldset')) part.hidden = !part.querySelector('label:not([hidden])');
        group.hidden = !group.querySelector('label:not([hidden])');
      }
    },
  };
}
