/** The list of a page, which holds either what the page was built with, or what a filter found. */
export interface Listing {
  /** Puts cards into the list; `from` is how many of those there stay. Moves the focus to the first new one when told. */
  show(cards: readonly string[], from: number, focusNew: boolean): void;
  /** As the page was built. */
  restore(): void;
  readonly filtered: boolean;
}

/** The list in `root`: its one grid, and the pages of the list below it. */
export function listing(root: HTMLElement): Listing {
  const grid = root.querySelector(':scope > ul') as HTMLUListElement;
  const pager = root.querySelector(':scope > nav');
  const built = [...grid.children];
  let filtered = false;
  return {
    show(cards, from, focusNew) {
      // What lies below stays below: the list is not made shorter than it was, or than the screen.
      if (!filtered) root.style.minHeight = `min(${root.offsetHeight}px, 100dvh)`;
      filtered = true;
      pager?.remove();
      const template = document.createElement('template');
      template.innerHTML = cards
        .slice(from)
        .map((card) => `<li>${card}</li>`)
        .join('');
      const first = template.content.querySelector<HTMLElement>('a');
      grid.replaceChildren(...(from > 0 ? grid.children : []), template.content);
      if (focusNew) first?.focus();
    },
    restore() {
      filtered = false;
      root.style.minHeight = '';
      grid.replaceChildren(...built);
      if (pager) grid.after(pager);
    },
    get filtered() {
      return filtered;
    },
  };
}
