import type { Chosen, FacetIndex } from './facet-index.ts';

/** The panel of a page while it filters: its links are boxes to tick. */
export interface Panel {
  /** Shows what is chosen, and beside each value how many products it would show. */
  show(index: FacetIndex, chosen: Chosen, counts: readonly (readonly number[])[]): void;
  /** Makes the links plain links again. */
  giveUp(): void;
}

/**
 * Turns the links of a panel into boxes to tick, by mouse and keyboard. A click that asks for a new tab still gets one.
 * @param onToggle is told the facet and value of a box, and its link.
 */
export function panel(
  root: HTMLElement,
  numbers: Intl.NumberFormat,
  onToggle: (facet: string, value: string, link: HTMLAnchorElement) => void,
): Panel {
  const groups = [...root.querySelectorAll<HTMLElement>('[data-facet]')].map((group) => ({
    group,
    id: group.dataset.facet as string,
    picked: group.querySelector<HTMLElement>('[data-picked]') as HTMLElement,
    links: [...group.querySelectorAll<HTMLAnchorElement>('[data-value]')],
  }));
  const listening = new AbortController();
  for (const { group, id, links } of groups) {
    const toggle = (event: Event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('[data-value]');
      if (!link) return;
      event.preventDefault();
      onToggle(id, link.dataset.value as string, link);
    };
    group.addEventListener(
      'click',
      (event) => {
        if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) toggle(event);
      },
      listening,
    );
    group.addEventListener(
      'keydown',
      (event) => {
        if (event.key === ' ') toggle(event);
      },
      listening,
    );
    for (const link of links) {
      link.role = 'checkbox';
      link.ariaChecked = 'false';
      if (link.dataset.here) number(link, Number(link.dataset.here));
    }
  }

  function number(link: HTMLAnchorElement, count: number): void {
    const shown = link.querySelector('small') as HTMLElement;
    const text = numbers.format(count);
    if (shown.textContent !== text) shown.textContent = text;
    link.toggleAttribute('data-none', count === 0);
  }

  return {
    show(index, chosen, counts) {
      for (const { id, picked, links } of groups) {
        const facet = index.facets.findIndex((each) => each.id === id);
        const places = new Map(index.facets[facet]?.values.map(([value], at) => [value, at + 1]));
        const here = chosen[facet] ?? [];
        picked.textContent = here.length > 0 ? numbers.format(here.length) : '';
        for (const link of links) {
          const place = places.get(link.dataset.value as string) ?? 0;
          link.ariaChecked = String(here.includes(place));
          number(link, counts[facet]?.[place] ?? 0);
        }
      }
    },
    giveUp() {
      listening.abort();
      for (const link of groups.flatMap(({ links }) => links)) {
        link.role = null;
        link.ariaChecked = null;
      }
    },
  };
}
