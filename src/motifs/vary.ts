/** How a picture made of a drawing differs from the next one made of the same: chosen by a seed, never by chance. */

export const compositions = ['single', 'ground', 'crop', 'row', 'pattern'] as const;
export type Composition = (typeof compositions)[number];

/** The warm papers that a picture may be printed on: `--motif-wash-1` to `-4`. */
export const tints = [1, 2, 3, 4] as const;
export type Tint = (typeof tints)[number];

export interface Variation {
  readonly composition: Composition;
  readonly mirrored: boolean;
  readonly tint: Tint;
}

/** A number of 32 bits that differs much where seeds differ little (FNV-1a, then stirred). */
function hash(seed: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) value = Math.imul(value ^ seed.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const pickFrom = <T>(choices: readonly [T, ...T[]], number: number): T => choices[number % choices.length] ?? choices[0];

/** The look of one entry wherever it stands alone: the same id gives the same look. */
export function vary(seed: string): Variation {
  const number = hash(seed);
  return {
    composition: pickFrom(compositions, number & 0xff),
    mirrored: ((number >>> 8) & 1) === 1,
    tint: pickFrom(tints, (number >>> 16) & 0xff),
  };
}

/** How many entries back a listing remembers: more than a row of the widest grid. */
const remembered = 5;

/**
 * The looks of entries in the order of a listing: each its own, unless it would repeat the composition just before it,
 * or composition and paper together of one of the last few; then the next look that its seed leads to.
 */
export function varyInOrder(seeds: readonly string[]): readonly Variation[] {
  const looks: Variation[] = [];
  for (const seed of seeds) {
    const before = looks.slice(-remembered);
    const repeats = (look: Variation): boolean =>
      look.composition === before.at(-1)?.composition ||
      before.some(({ composition, tint }) => composition === look.composition && tint === look.tint);
    let look = vary(seed);
    for (let attempt = 1; repeats(look) && attempt < 100; attempt += 1) look = vary(`${seed}/${attempt}`);
    looks.push(look);
  }
  return looks;
}
