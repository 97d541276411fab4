import type { SearchAnswer } from './engine.client.ts';

/** Why nothing shows, and the ways on from there. */
export interface WaysOn {
  readonly why: string;
  /** Better spellings, each with its address. */
  readonly near?: readonly { readonly word: string; readonly href: string }[];
  /** Where what is missing can be told. */
  readonly tell?: string;
  /** True where something chosen could be given up. */
  readonly filtered?: boolean;
  /** True where the same may work when tried again. */
  readonly again?: boolean;
}

/** The part of the page that speaks where little or nothing was found. */
export interface Nothing {
  show(ways: WaysOn): void;
  /** What is to be known of results before they are read; with an address, a link to better ones. */
  note(words: string, href?: string): void;
  hide(): void;
}

/** Finds its parts under `root`; what is pressed there is told to who asked for it. */
export function nothingFound(root: HTMLElement, onLoosen: () => void, onAgain: () => void): Nothing {
  const part = (name: string) => root.querySelector(`[data-${name}]`) as HTMLElement;
  const [box, near, loosen, again, tell, spelling] = ['nothing', 'near', 'loosen', 'again', 'tell', 'spelling'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  loosen.addEventListener('click', onLoosen);
  again.addEventListener('click', onAgain);
  return {
    show(ways) {
      part('why').textContent = ways.why;
      part('why').hidden = !ways.why;
      part('tips').hidden = ways.tell === undefined;
      near.hidden = !ways.near?.length;
      near.querySelector('ul')?.replaceChildren(...(ways.near ?? []).map(({ word, href }) => itemWith(word, href)));
      loosen.hidden = !ways.filtered;
      again.hidden = !ways.again;
      tell.hidden = ways.tell === undefined;
      if (ways.tell) (tell as HTMLAnchorElement).href = ways.tell;
      box.hidden = false;
    },
    note(words, href) {
      const link = spelling.querySelector('a') as HTMLAnchorElement;
      const text = spelling.querySelector('span') as HTMLElement;
      link.hidden = href === undefined;
      text.hidden = href !== undefined;
      (href === undefined ? text : link).textContent = words;
      if (href !== undefined) link.href = href;
      spelling.hidden = false;
    },
    hide() {
      box.hidden = true;
      spelling.hidden = true;
    },
  };
}

/** The words near to what was asked, without one that is said already. */
export function nearWords({ nearest, didYouMean }: SearchAnswer): string[] {
  return nearest.filter((word) => word !== didYouMean);
}

function itemWith(text: string, href: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  item.append(link);
  return item;
}
