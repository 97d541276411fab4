import type { Drawing } from './drawing.ts';

/** The parts of a drawing's file: the object itself, its small ornament, its symbol. */
export type SpritePart = 'object' | 'ornament' | 'symbol';

/** The address of a drawing's file, one for each drawing so that a page fetches only those that it shows. */
export function spriteAddress(drawing: Drawing): string {
  return `/motifs/${drawing.id}.svg`;
}

/** The address of one part, for `<use href>`. */
export function partAddress(drawing: Drawing, part: SpritePart): string {
  return `${spriteAddress(drawing)}#${part}`;
}
