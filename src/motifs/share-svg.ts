import type { Drawing } from './drawing.ts';
import { layersMarkup } from './layers-markup.ts';

/** The size that services show pictures of shared links in. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Where one drawing or three stand, and how large: a drawing's own grid is 96 × 96. */
const places = {
  1: [{ x: 600, size: 480 }],
  3: [
    { x: 250, size: 300 },
    { x: 600, size: 400 },
    { x: 950, size: 300 },
  ],
} as const;

/** The weight of lines, in pixels of the picture. */
const line = 7;

/** A small ornament in staggered rows, left out where a drawing stands. */
function pattern(ornament: string, standing: readonly { x: number; size: number }[]): string {
  const [across, down, enlarged] = [150, 100, 3.6];
  const marks: string[] = [];
  for (let row = 0; row * down < shareSize.height + down; row += 1) {
    for (let x = row % 2 === 0 ? 50 : 125; x < shareSize.width; x += across) {
      const y = 15 + row * down;
      const free = standing.every((place) => Math.hypot(x - place.x, y - shareSize.height / 2) > place.size * 0.62);
      if (free) marks.push(`<path d="${ornament}" transform="translate(${x} ${y})scale(${enlarged})"/>`);
    }
  }
  return `<g stroke="var(--motif-quiet)" stroke-width="${5 / enlarged}">${marks.join('')}</g>`;
}

/**
 * The picture of a shared link: one drawing, or three, on warm paper with the first one's ornament around. It holds no
 * words: the title stands beside it in the reader's language, and a star in a picture that services keep for weeks
 * would outlive its rating.
 */
export function shareSvg(
  drawings: readonly [Drawing] | readonly [Drawing, Drawing, Drawing],
  colours: ReadonlyMap<string, string>,
): string {
  const { width, height } = shareSize;
  const standing = places[drawings.length];
  const objects = drawings.map(({ layers, accent }, index) => {
    const { x, size } = standing[index] as { x: number; size: number };
    const scale = size / 96;
    return `<g transform="translate(${x - size / 2} ${(height - size) / 2})scale(${scale})" stroke-width="${line / scale}">${layersMarkup(layers, accent, false)}</g>`;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none" stroke="var(--motif-ink)" stroke-linecap="round" stroke-linejoin="round">`,
    `<path stroke="none" fill="var(--motif-wash-1)" d="M0 0h${width}v${height}H0z"/>`,
    pattern(drawings[0].ornament, standing),
    ...objects,
    '</svg>',
  ].join('');
  return svg.replace(/var\((--[\w-]+)(?:,\w+)?\)/g, (_, name: string) => colour(name, colours));
}

function colour(name: string, colours: ReadonlyMap<string, string>): string {
  const value = colours.get(name);
  if (!value) throw new Error(`There is no colour ${name} for the picture of a shared link.`);
  return value;
}
