import { type Box, boxesOverlap, boxWithin } from './box.ts';
import type { Label, LabelKind, WantedLabel } from './label.ts';
import type { View } from './projection.ts';

/** What a map must name even where a mark stands in the way. */
const needed: ReadonlySet<LabelKind> = new Set(['city', 'town']);

/**
 * Gives labels their places, the most important first: the first place that lies within the view, on no other label
 * and on no obstacle. Where there is none, the city and large towns stand where they touch fewest obstacles; all else
 * is left out.
 */
export function placeLabels(wanted: readonly WantedLabel[], view: View, obstacles: readonly Box[]): Label[] {
  const frame = { x: view.x + view.width / 2, y: view.y + view.height / 2, width: view.width, height: view.height };
  const dots = wanted.flatMap(({ dot, size }) => (dot ? [{ x: dot[0], y: dot[1], width: size * 0.5, height: size * 0.5 }] : []));
  const placed: Label[] = [];
  for (const { places, ...label } of wanted) {
    const free = places.filter((box) => boxWithin(box, frame) && !placed.some((other) => boxesOverlap(box, other.box)));
    const touched = (box: Box) => obstacles.filter((obstacle) => boxesOverlap(box, obstacle)).length;
    const clear = free.filter((box) => touched(box) === 0);
    const box =
      clear.find((place) => !dots.some((dot) => boxesOverlap(place, dot))) ??
      clear[0] ??
      (needed.has(label.kind) ? free.toSorted((a, b) => touched(a) - touched(b))[0] : undefined);
    if (box) placed.push({ ...label, box });
  }
  return placed;
}
