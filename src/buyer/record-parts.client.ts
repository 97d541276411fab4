import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { filled } from './filled.client.ts';
import type { BuyerRecord } from './record.ts';
import { standingOn } from './standing-day.ts';
import type { StandingWords } from './standing-words.ts';

/** How a page measures and words stars. */
export interface StarsOfDay {
  readonly lang: Lang;
  readonly day: string;
  readonly standing: StandingWords;
}

/** The standing of a product's star on a day, in words; empty where it has none. */
export function standingText({ rating }: BuyerRecord, { lang, day, standing }: StarsOfDay): string {
  const now = standingOn(rating, day);
  if (now === 'no-star') return '';
  if (now !== 'stands' || !rating.expires) return standing[now];
  const { first, last } = rating.expires;
  return filled(standing[first === last ? 'stands' : 'stands-at-least'], { date: formatDate(first, lang) });
}

/** Fills a line made from RatingTemplate: as many stars as there are, hollow where they are not known to stand, and the words. */
export function fillRating(line: HTMLElement, record: BuyerRecord, stars: StarsOfDay): void {
  const drawing = line.querySelector('svg') as SVGSVGElement;
  const count = record.rating.stars ?? 0;
  const { width, height } = drawing.viewBox.baseVal;
  const all = drawing.childElementCount;
  while (drawing.childElementCount > count) drawing.lastElementChild?.remove();
  if (count === 0) drawing.remove();
  drawing.setAttribute('viewBox', `0 0 ${(width / all) * count} ${height}`);
  drawing.setAttribute('width', String((drawing.width.baseVal.value / all) * count));
  line.dataset.standing = standingOn(record.rating, stars.day);
  (line.querySelector('[data-line]') as HTMLElement).textContent = record.rating.line;
  (line.querySelector('[data-words]') as HTMLElement).textContent = standingText(record, stars);
}

/** Papers that a drawing may be printed on: `--motif-wash-1` to `-4`. */
const washes = 4;

/** Its photograph, or the drawing that stands in for it; the words beside it say what it is. */
export function pictureOf({ picture }: BuyerRecord, at: number): Element {
  if (!picture.drawn) {
    const image = new Image();
    image.alt = '';
    image.src = picture.src;
    return image;
  }
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
  };
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
  drawing.style.background = `var(--motif-wash-${(at % washes) + 1})`;
  const use = document.createElementNS(namespace, 'use');
  use.setAttribute('href', picture.src);
  use.setAttribute('transform', 'translate(6 6) scale(.875)');
  drawing.append(use);
  return drawing;
}
