import { distanceKm, roundedKm } from '../finder/distance.ts';
import type { FinderWords } from '../finder/words.ts';
import type { Position } from '../ground/position.ts';
import { filled } from './filled.client.ts';
import type { Row } from './rows.client.ts';

/** The list of a page. */
export interface PlaceList {
  /** Shows these rows and no others, and says how many they are. */
  show(fitting: ReadonlySet<Row>): void;
  /** Nearest first, each with its distance; without a point of departure by name, as the page was built. */
  sort(from: Position | undefined): void;
  /** Marks one row as chosen. */
  choose(row: Row | undefined): void;
}

/** Makes a list follow what is asked of it. */
export function placeList(root: HTMLElement, rows: readonly Row[], words: FinderWords): PlaceList {
  const part = <T extends HTMLElement>(name: string) => root.querySelector(`[data-${name}]`) as T;
  const numbers = new Intl.NumberFormat(words.locale);
  const sections = [...root.querySelectorAll<HTMLElement>('[data-section]')].map((element) => ({
    element,
    list: element.querySelector('ul') as HTMLElement,
    count: element.querySelector('[data-section-count]') as HTMLElement,
    rows: rows.filter((row) => element.contains(row.element)),
  }));

  function away(row: Row, from: Position): number {
    return row.at ? distanceKm(from, row.at) : Number.POSITIVE_INFINITY;
  }

  return {
    show(fitting) {
      for (const { element, count, rows: own } of sections) {
        for (const row of own) row.element.hidden = !fitting.has(row);
        const shown = own.filter((row) => fitting.has(row)).length;
        element.hidden = shown === 0;
        count.textContent = numbers.format(shown);
      }
      const [shown, all] = [numbers.format(fitting.size), numbers.format(rows.length)];
      const whole = fitting.size === rows.length;
      const count = whole
        ? rows.length === 1
          ? words.oneCount
          : filled(words.count, { count: all })
        : filled(words.countOf, { shown, all });
      const output = part('count');
      if (output.textContent !== count) output.textContent = count;
      part('none').hidden = fitting.size > 0;
      part('clear').hidden = whole;
    },
    sort(from) {
      for (const { list, rows: own } of sections) {
        const order = from ? [...own].sort((a, b) => away(a, from) - away(b, from)) : own;
        list.append(...order.map(({ element }) => element));
      }
      for (const row of rows) {
        const said = row.element.querySelector<HTMLElement>('[data-away]') as HTMLElement;
        said.hidden = !(from && row.at);
        if (!from || !row.at) continue;
        const km = numbers.format(roundedKm(away(row, from), row.middle !== undefined));
        said.textContent = filled(row.middle ? words.awayMiddle : words.away, { km });
      }
    },
    choose(row) {
      for (const { element } of rows) element.toggleAttribute('data-chosen', element === row?.element);
    },
  };
}
