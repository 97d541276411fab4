import { type MapColour, mapColours } from '../drawing/paint.ts';
import type { Palette } from '../large/palette.ts';

/** Reads the colours of the map from the style sheet, as they are in the reader's scheme. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const entries = Object.keys(mapColours).map((name) => {
    probe.style.color = `var(--map-${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<MapColour, string>;
}
