import type { ComparePlace } from './compare-page.ts';
import type { CompareRow } from './compare-rows.ts';
import { filled } from './filled.client.ts';
import { addressQuery } from './product-ids.ts';
import type { BuyerRecord } from './record.ts';
import { pictureOf } from './record-parts.client.ts';

/** Fills the head of the table: a column for each product, with the way to take it out. */
export function fillHead(
  head: HTMLTableRowElement,
  template: HTMLTemplateElement,
  records: readonly BuyerRecord[],
  { words }: ComparePlace,
): void {
  const columns = records.map((record, at) => {
    const column = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const part = (name: string) => column.querySelector(`[data-${name}]`) as HTMLAnchorElement;
    column.dataset.product = record.id;
    column.dataset.name = record.name;
    part('picture').append(pictureOf(record, at));
    part('link').textContent = record.name;
    part('link').href = record.page;
    part('name-vi').textContent = record.nameVi === record.name ? '' : record.nameVi;
    part('take-out').href = location.pathname + addressQuery(records.filter((each) => each !== record).map(({ id }) => id));
    part('take-out').ariaLabel = filled(words.takeOutNamed, { name: record.name });
    return column;
  });
  head.replaceChildren(head.firstElementChild as Element, ...columns);
}

/** Fills the body: what differs says so in words beside the question. */
export function fillRows(body: HTMLTableSectionElement, rows: readonly CompareRow[], { words }: ComparePlace): void {
  body.replaceChildren(
    ...rows.map(({ label, cells, differs }) => {
      const row = document.createElement('tr');
      row.toggleAttribute('data-differs', differs);
      const head = made('th', label);
      head.scope = 'row';
      if (differs) head.append(made('small', words.differs));
      row.append(head);
      for (const { lines, state, asOf } of cells) {
        const cell = document.createElement('td');
        cell.dataset.state = state;
        cell.append(...lines.map((line) => made('p', line)));
        if (asOf) cell.append(made('small', asOf));
        row.append(cell);
      }
      return row;
    }),
  );
}

function made<Name extends 'th' | 'p' | 'small'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
