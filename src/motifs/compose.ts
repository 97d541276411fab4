import type { Drawing } from './drawing.ts';
import type { Frame } from './frame.ts';
import { partAddress } from './sprite-address.ts';
import type { Composition, Variation } from './vary.ts';

const tenth = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** The drawing, its point `from` set down at `to`, scaled; mirrored where the drawing allows it. */
function object(
  drawing: Drawing,
  from: readonly [number, number],
  to: readonly [number, number],
  scale: number,
  mirrored: boolean,
): string {
  const across = mirrored && !drawing.handed ? -scale : scale;
  const move = `${tenth(to[0] - from[0] * across)} ${tenth(to[1] - from[1] * scale)}`;
  const size = across === scale ? tenth(scale) : `${tenth(across)} ${tenth(scale)}`;
  return `<use href="${partAddress(drawing, 'object')}" transform="translate(${move})scale(${size})"/>`;
}

/** The drawing standing on the ground, or hung a little above it where it has no foot. */
function standing(drawing: Drawing, x: number, ground: number, scale: number, mirrored: boolean): string {
  return object(drawing, [48, drawing.foot ?? 90], [x, ground], scale, mirrored);
}

/** The ornament in staggered rows, with a clearing for the object, quiet enough to stay behind it. */
function pattern(drawing: Drawing, frame: Frame, middle: readonly [number, number], clearing: number): string {
  const address = partAddress(drawing, 'ornament');
  const [across, down] = [24, 19];
  const marks: string[] = [];
  for (let row = 0; row * down <= frame.height; row += 1) {
    for (let x = row % 2 === 0 ? 8 : 20; x < frame.width; x += across) {
      const y = 10 + row * down;
      if (Math.hypot((x - middle[0]) / 1.12, y - middle[1]) > clearing) marks.push(`<use href="${address}" x="${x}" y="${y}"/>`);
    }
  }
  return `<g stroke-width="1.5">${marks.join('')}</g>`;
}

const compose: Record<Composition, (drawing: Drawing, frame: Frame, middle: readonly [number, number], mirrored: boolean) => string> = {
  single: (drawing, frame, middle, mirrored) => object(drawing, [48, 48], middle, frame.scale, mirrored),
  ground: (drawing, frame, middle, mirrored) =>
    drawing.foot === undefined
      ? `<circle cx="${middle[0]}" cy="${middle[1]}" r="40" stroke="none" fill="var(--motif-shade,none)"/>${object(drawing, [48, 48], middle, frame.scale * 0.86, mirrored)}`
      : `<path stroke="none" fill="var(--motif-shade,none)" d="M0 ${frame.ground}H${frame.width}V${frame.height}H0z"/><path vector-effect="non-scaling-stroke" d="M0 ${frame.ground}H${frame.width}"/>${standing(drawing, middle[0], frame.ground, frame.scale * 0.94, mirrored)}`,
  crop: (drawing, frame, middle, mirrored) =>
    object(drawing, drawing.focus ?? [48, 48], [middle[0] + (mirrored ? -14 : 14), middle[1] + 4], frame.scale * 1.9, mirrored),
  row: (drawing, frame, _, mirrored) =>
    frame.row
      .map(([along, scale], index) =>
        standing(drawing, mirrored ? frame.width - along : along, frame.ground, scale, mirrored !== (index % 2 === 1)),
      )
      .join(''),
  pattern: (drawing, frame, middle, mirrored) =>
    pattern(drawing, frame, middle, 40) + object(drawing, [48, 48], middle, frame.scale * 0.9, mirrored),
};

/** What a picture shows inside its frame, on a paper of the variation's tint. */
export function composed(drawing: Drawing, frame: Frame, { composition, mirrored, tint }: Variation): string {
  const middle = [mirrored ? frame.width - frame.middle[0] : frame.middle[0], frame.middle[1]] as const;
  const paper = `<path stroke="none" fill="var(--motif-wash-${tint},none)" d="M0 0h${frame.width}v${frame.height}H0z"/>`;
  return `${paper}<g stroke-width="${frame.line}">${compose[composition](drawing, frame, middle, mirrored)}</g>`;
}
