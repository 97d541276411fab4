import type { FinderPlace } from '../finder/finder-place.ts';

/** A place of the list, with its row and the words that stand there. */
export interface Row extends FinderPlace {
  readonly element: HTMLElement;
  readonly name: string;
  /** What it is, as the row says it. */
  readonly what: string;
  readonly where: string;
  readonly openAt: string;
  readonly note: string;
  /** The absolute address of its page. */
  readonly page: string;
  readonly button: HTMLButtonElement | null;
}

/** Reads the rows of a list: the page itself is the data. */
export function rowsOf(list: HTMLElement): Row[] {
  return [...list.querySelectorAll<HTMLElement>('[data-place]')].map((element) => {
    const text = (name: string) => element.querySelector(`[data-${name}]`)?.textContent?.trim() ?? '';
    return {
      ...(JSON.parse(element.dataset.place as string) as FinderPlace),
      element,
      name: text('name'),
      what: text('what'),
      where: text('where'),
      openAt: text('hours'),
      note: text('note'),
      page: element.querySelector<HTMLAnchorElement>('[data-name]')?.href ?? '',
      button: element.querySelector<HTMLButtonElement>('[data-show]'),
    };
  });
}
