import type { ImageMetadata } from 'astro';
import type { Picture } from './model.ts';

/** Every picture of the content folder, as Astro's own pictures: measured, and made into fitting sizes when shown. */
const files = import.meta.glob<{ default: ImageMetadata }>('@content/**/*.{jpg,jpeg,png,webp}');

/**
 * The picture behind an entry's picture file.
 * @throws where the file is not there: the check finds that before a build.
 */
export async function pictureFile({ file }: Picture): Promise<ImageMetadata> {
  const inside = file.slice(file.indexOf('/'));
  const found = Object.keys(files).find((path) => path.endsWith(inside));
  const load = found && files[found];
  if (!load) throw new Error(`${file} is not in the content folder.`);
  return (await load()).default;
}
