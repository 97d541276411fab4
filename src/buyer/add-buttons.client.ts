import css from './add-buttons.css?inline';
import { filled } from './filled.client.ts';
import { addressQuery } from './product-ids.ts';
import { shortlist } from './shortlist.client.ts';
import type { ShortlistWords } from './shortlist-words.ts';

const item = document.querySelector<HTMLElement>('[data-shortlist]');
if (item) addButtons(item, JSON.parse(item.dataset.shortlist as string) as ShortlistWords);

/**
 * Gives every card and result of a product a sign that adds it to the shortlist, now and when a script shows others,
 * and keeps the way to the shortlist in the list of links up to date. A page may bring buttons of its own (`data-add`).
 */
function addButtons(item: HTMLElement, words: ShortlistWords): void {
  const link = item.querySelector('a') as HTMLAnchorElement;
  const count = link.querySelector('span span') as HTMLElement;
  const address = link.href;
  const said = sayer(link, words);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  function show(): void {
    const ids = new Set(shortlist.items().map(({ id }) => id));
    // Where nothing is kept, the address of the list carries it to its page.
    link.href = address + (shortlist.isBlocked() ? addressQuery([...ids]) : '');
    count.textContent = String(ids.size);
    item.hidden = ids.size === 0;
    for (const host of document.querySelectorAll<HTMLElement>('[data-product]')) {
      const button = host.querySelector<HTMLElement>('[data-add]') ?? makeSign(host);
      const isIn = ids.has(host.dataset.product as string);
      button.toggleAttribute('data-in', isIn);
      if (button.classList.contains('add-sign')) button.ariaLabel = filled(isIn ? words.remove : words.add, { name: nameOf(host) });
    }
  }

  document.addEventListener('click', (event) => {
    const host = (event.target as Element).closest('[data-add]')?.closest<HTMLElement>('[data-product]');
    if (!host) return;
    const id = host.dataset.product as string;
    const name = nameOf(host);
    if (shortlist.has(id)) {
      shortlist.remove(id);
      said(filled(words.saidRemoved, { name }));
    } else {
      const isFull = shortlist.add([id]).length > 0;
      said(isFull ? words.full : filled(words.saidAdded, { name }) + (shortlist.isBlocked() ? ` ${words.blocked}` : ''));
    }
  });
  shortlist.onChange(show);
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(holdsProduct))) show();
  }).observe(document.body, { childList: true, subtree: true });
  show();
}

function holdsProduct(node: Node): boolean {
  return node instanceof Element && (node.matches('[data-product]') || node.querySelector('[data-product]') !== null);
}

function nameOf(host: HTMLElement): string {
  return (host.dataset.name ?? host.querySelector('h3 a, th a')?.textContent ?? '').trim();
}

/** The sign in the corner of a card or a result: outside the flow of what is there, and above the link that covers it. */
function makeSign(host: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'add-sign';
  button.dataset.add = '';
  const namespace = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(namespace, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.ariaHidden = 'true';
  // A ribbon; on it a plus or a tick, of which the style shows one.
  for (const line of ['M6 3h12v18l-6-5-6 5z', 'M12 6.5v6m-3-3h6', 'M8.800 9.500l2.200 2.200 4.200-4.400']) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', line);
    drawing.append(path);
  }
  button.append(drawing);
  (host.querySelector('.words') ?? host.querySelector('.picture') ?? host).append(button);
  return button;
}

/** Says what became of a click at the foot of the window, with the way to the list, for as long as it takes to read it. */
function sayer(link: HTMLAnchorElement, words: ShortlistWords): (text: string) => void {
  const line = document.createElement('p');
  line.className = 'add-said';
  line.role = 'status';
  document.body.append(line);
  let leaving = 0;
  return (text) => {
    clearTimeout(leaving);
    line.textContent = `${text} `;
    if (shortlist.items().length > 0) {
      const way = document.createElement('a');
      way.href = link.href;
      way.textContent = words.open;
      line.append(way);
    }
    const leave = () => {
      leaving = window.setTimeout(() => (line.matches(':hover, :focus-within') ? leave() : line.replaceChildren()), 8000);
    };
    leave();
  };
}
