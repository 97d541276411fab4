import { composed } from './compose.ts';
import type { Drawing } from './drawing.ts';
import { type FrameName, frames } from './frame.ts';
import { partAddress } from './sprite-address.ts';
import type { Variation } from './vary.ts';

/** A picture of a drawing: a card of 4:3, a banner of 3:1, or the symbol of 24 × 24. */
export type Form = FrameName | 'symbol';

/** The pen that every part is drawn with, as attributes of the SVG that shows it. */
export const pen = {
  fill: 'none',
  stroke: 'var(--motif-ink,currentColor)',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** The inside of an SVG and the view box that it fills. Names no id of its own: it may stand on a page many times. */
export interface MotifPicture {
  readonly viewBox: string;
  readonly inner: string;
}

/** The picture of a drawing in one form. A symbol has no variation: it must be known again at a glance. */
export function motifPicture(drawing: Drawing, form: Form, variation: Variation): MotifPicture {
  if (form === 'symbol') return { viewBox: '0 0 24 24', inner: `<use href="${partAddress(drawing, 'symbol')}" stroke-width="1.6"/>` };
  const frame = frames[form];
  return { viewBox: `0 0 ${frame.width} ${frame.height}`, inner: composed(drawing, frame, variation) };
}

/** The same as a whole element, for what is not a component: hidden from assistive technology, as it only adorns. */
export function motifSvg(drawing: Drawing, form: Form, variation: Variation): string {
  const { viewBox, inner } = motifPicture(drawing, form, variation);
  const attributes = Object.entries(pen).map(([name, value]) => ` ${name}="${value}"`);
  return `<svg viewBox="${viewBox}"${attributes.join('')} aria-hidden="true" focusable="false">${inner}</svg>`;
}
