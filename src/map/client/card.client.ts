import { directionsTo } from '../export/directions.ts';
import type { Row } from './rows.client.ts';

/** What a card says of a place, or of several at one point. */
export interface CardContent {
  readonly name: string;
  readonly what?: string;
  readonly where?: string;
  readonly hours?: string;
  readonly note?: string;
  readonly at?: Row['at'];
  /** The point is only the middle of an area. */
  readonly middle?: boolean;
  readonly page?: string;
  readonly members?: readonly Row[];
}

/** The card over the map. */
export interface Card {
  show(content: CardContent | undefined): void;
  focus(): void;
  readonly shown: boolean;
  /** How much of the stage it covers, on the left where there is room beside it, else below. */
  readonly covered: { readonly left: number; readonly bottom: number };
}

/** Makes the card of a stage from its template. */
export function card(stage: HTMLElement, onClose: () => void, onMember: (row: Row) => void): Card {
  const template = stage.querySelector<HTMLTemplateElement>('template[data-card]') as HTMLTemplateElement;
  let element: HTMLElement | undefined;

  function made(content: CardContent): HTMLElement {
    const fresh = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const part = <T extends HTMLElement>(name: string) => fresh.querySelector(`[data-${name}]`) as T;
    for (const name of ['name', 'what', 'where', 'hours', 'note'] as const) part(`card-${name}`).textContent = content[name] ?? '';
    const page = part<HTMLAnchorElement>('card-page');
    page.href = content.page ?? '';
    page.hidden = !content.page;
    part('ways').hidden = !content.at;
    part('to-place').hidden = content.middle ?? false;
    part('to-middle').hidden = !content.middle;
    if (content.at) {
      for (const [service, address] of Object.entries(directionsTo(content.at, content.name)))
        (part('ways').querySelector(`[data-way="${service}"] a`) as HTMLAnchorElement).href = address;
    }
    part('members').append(...(content.members ?? []).map(memberItem));
    part('close').addEventListener('click', onClose);
    return fresh;
  }

  function memberItem(row: Row): HTMLElement {
    const [item, button] = [document.createElement('li'), document.createElement('button')];
    button.type = 'button';
    const mark = row.element.querySelector('svg')?.cloneNode(true);
    button.append(...(mark ? [mark] : []), row.name);
    button.addEventListener('click', () => onMember(row));
    item.append(button);
    return item;
  }

  return {
    show(content) {
      const fresh = content && made(content);
      if (element && fresh) element.replaceWith(fresh);
      else if (fresh) stage.append(fresh);
      else element?.remove();
      element = fresh;
    },
    focus: () => element?.focus({ preventScroll: true }),
    get covered() {
      if (!element) return { left: 0, bottom: 0 };
      const beside = element.offsetWidth < stage.offsetWidth / 2;
      return beside ? { left: element.offsetWidth, bottom: 0 } : { left: 0, bottom: element.offsetHeight };
    },
    get shown() {
      return element !== undefined;
    },
  };
}
