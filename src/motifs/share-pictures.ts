import type { Drawing } from './drawing.ts';
import * as drawn from './drawings.ts';

/** The name of the picture of pages that no one drawing stands for. */
export const sitePicture = 'site';

/** What each picture of a shared link shows, by its name: every drawing alone, and three for the site. */
export const sharePictures: ReadonlyMap<string, readonly [Drawing] | readonly [Drawing, Drawing, Drawing]> = new Map<
  string,
  readonly [Drawing] | readonly [Drawing, Drawing, Drawing]
>([
  [sitePicture, [drawn.ceramics, drawn.conicalHats, drawn.lacquer]],
  ...Object.values<Drawing>(drawn).map((drawing) => [drawing.id, [drawing]] as const),
]);

/** The address of a picture, from the root. */
export function sharePictureAddress(name: string): string {
  return `/share/${name}.png`;
}
