import type { Position } from '../ground/position.ts';

const rounds = 60;

/**
 * Moves marks apart until none is nearer to another than `distance`, each as little as it can: marks at one point
 * stand beside each other. Same marks, same places.
 */
export function spreadMarks(marks: readonly Position[], distance: number): Position[] {
  const at = marks.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) moved = apart(at[i] as [number, number], at[j] as [number, number], distance, i + j) || moved;
    }
    if (!moved) break;
  }
  return at;
}

/** Pushes two marks apart evenly; two at one point in a direction of their own. */
function apart(a: [number, number], b: [number, number], distance: number, seed: number): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const between = Math.hypot(dx, dy);
  if (between >= distance - 0.01) return false;
  const angle = between > 0 ? Math.atan2(dy, dx) : seed * 2.4;
  const push = (distance - between) / 2;
  const [px, py] = [Math.cos(angle) * push, Math.sin(angle) * push];
  a[0] -= px;
  a[1] -= py;
  b[0] += px;
  b[1] += py;
  return true;
}
