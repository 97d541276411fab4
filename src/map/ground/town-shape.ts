import type { Position } from './position.ts';

const corners = 13;
const kilometresOfDegree = 111.2;

/** The built-up area of a town as a closed line: about `radiusKm` around its middle, uneven as towns are, always the same. */
export function townShape(id: string, [lng, lat]: Position, radiusKm: number): Position[] {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let state = [...id].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  return Array.from({ length: corners }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const radius = (radiusKm / kilometresOfDegree) * (0.72 + 0.5 * (state / 2 ** 32));
    const angle = (i / corners) * 2 * Math.PI;
    return [lng + (radius * Math.cos(angle)) / shrink, lat + radius * Math.sin(angle)];
  });
}
