import { type Box, boxesOverlap, boxWithin } from './box.ts';
import type { Label, WantedLabel } from './label.ts';
import type { View } from './projection.ts';

/**
 * Gives labels their places, the most important first: the first place that lies within the view, on no other label
 * and on no obstacle. Where there is none, the city stands apart without its dot, or
 * else where it touches fewest obstacles; all else is left out.
 */
export function placeLabels(wanted: readonly WantedLabel[], view: View, obstacles: readonly Box[]): Label[] {
  const frame = { x: view.x + view.width / 2, y: view.y + view.height / 2, width: view.width, height: view.height };
  const dots = wanted.flatMap(({ dot, size }) => (dot ? [{ x: dot[0], y: dot[1], width: size * 0.5, height: size * 0.5 }] : []));
  const placed: Label[] = [];
  for (const { places, loose = [], ...label } of wanted) {
    const isFree = (box: Box) => boxWithin(box, frame) && !placed.some((other) => boxesOverlap(box, other.box));
    const free = places.filter(isFree);
    const own = dots.find(({ x, y }) => x === label.dot?.[0] && y === label.dot[1]);
    const touched = (box: Box) => obstacles.filter((obstacle) => boxesOverlap(box, obstacle)).length;
    const clear = free.filter((box) => touched(box) === 0);
    // A name near the dot of another town would be taken for that town's.
    const airy = (box: Box) => ({ ...box, width: box.width + label.size * 1.6, height: box.height + label.size * 0.6 });
    const isApart = (box: Box) => isFree(box) && touched(box) === 0 && !dots.some((dot) => dot !== own && boxesOverlap(airy(box), dot));
    const apart = clear.length > 0 ? undefined : loose.find(isApart);
    if (apart) {
      placed.push({ ...label, box: apart, dot: undefined });
      continue;
    }
    const box =
      clear.find((place) => !dots.some((dot) => boxesOverlap(place, dot))) ??
      clear[0] ??
      (label.kind === 'city' ? free.toSorted((a, b) => touched(a) - touched(b))[0] : undefined);
    if (box) placed.push({ ...label, box });
  }
  return placed;
}
