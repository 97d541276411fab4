import type { SearchHit } from './engine.client.ts';

/** The list of results of the page. */
export interface ResultsList {
  /** Shows hits; with `more`, after those that are there, and the focus goes to the first of them. */
  show(hits: readonly SearchHit[], more: boolean): void;
  clear(): void;
  links(): readonly HTMLAnchorElement[];
}

/** Papers that a drawing may be printed on: `--motif-wash-1` to `-4`. */
const washes = 4;

/** @param kinds the names of the kinds of hits in the reader's language. */
export function resultsList(list: HTMLOListElement, template: HTMLTemplateElement, kinds: Readonly<Record<string, string>>): ResultsList {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('[data-link]')];
  return {
    show(hits, more) {
      const items = hits.map((hit, at) => itemOf(hit, at, template, kinds));
      if (more) list.append(...items);
      else list.replaceChildren(...items);
      if (more) items[0]?.querySelector('a')?.focus();
    },
    clear: () => list.replaceChildren(),
    links,
  };
}

function itemOf(hit: SearchHit, at: number, template: HTMLTemplateElement, kinds: Readonly<Record<string, string>>): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const part = (name: string) => item.querySelector(`[data-${name}]`) as HTMLElement;
  const link = part('link') as HTMLAnchorElement;
  link.href = hit.address;
  link.textContent = hit.name;
  if (hit.nameLang) link.lang = hit.nameLang;
  if (hit.kind === 'product') item.dataset.product = hit.id ?? (hit.address.split('/').at(-2) as string);
  part('kind').textContent = kinds[hit.kind] ?? '';
  part('place').textContent = hit.place ?? '';
  part('place').hidden = !hit.place;
  // Escaped by the engine but for its marks: see SearchHit.
  part('excerpt').innerHTML = hit.excerpt ?? '';
  part('excerpt').hidden = !hit.excerpt;
  stars(part('stars'), hit.stars);
  part('picture').append(...pictureOf(hit, at));
  return item;
}

/** Leaves as many of the drawn stars as the hit has, hollow where they are not known to stand. */
function stars(line: HTMLElement, given: SearchHit['stars']): void {
  line.hidden = !given;
  if (!given) return;
  const drawing = line.querySelector('svg') as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  const all = drawing.childElementCount;
  while (drawing.childElementCount > given.number) drawing.lastElementChild?.remove();
  drawing.setAttribute('viewBox', `0 0 ${(width / all) * given.number} ${height}`);
  drawing.setAttribute('width', String((drawing.width.baseVal.value / all) * given.number));
  line.toggleAttribute('data-past', !given.standing);
  (line.querySelector('span') as HTMLElement).textContent = given.words;
}

/** Its photograph, or the drawing that stands for it; the words beside it say what it is. */
function pictureOf({ picture, motif }: SearchHit, at: number): Element[] {
  if (picture) {
    const image = new Image();
    image.loading = 'lazy';
    image.alt = '';
    image.src = picture;
    return [image];
  }
  if (!motif) return [];
  const namespace = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(namespace, 'svg');
  const attributes = {
    viewBox: '-16 0 128 96',
    fill: 'none',
    stroke: 'var(--motif-ink)',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
    style: `background: var(--motif-wash-${(at % washes) + 1})`,
  };
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
  const use = document.createElementNS(namespace, 'use');
  use.setAttribute('href', `/motifs/${encodeURIComponent(motif)}.svg#object`);
  use.setAttribute('transform', 'translate(6 6) scale(.875)');
  drawing.append(use);
  return [drawing];
}
