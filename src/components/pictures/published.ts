import { getImage } from 'astro:assets';
import type { Picture } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { pictureFile } from '../../catalogue/picture-files.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { SharePicture } from '../../seo/share-picture.ts';
import type { PublishedPicture } from '../../seo/structured-data/picture.ts';

/** The file of a photograph that its page shows to browsers without AVIF and WebP: the one that machines are told. */
export async function published(picture: Picture): Promise<PublishedPicture> {
  const format = /\.jpe?g$/.test(picture.file) ? 'jpg' : 'png';
  return { picture, ...(await made(picture, { format })) };
}

/** How wide shared links show a picture. */
const shareWidth = 1200;

/** A photograph for shared links: a JPEG that every service can read. */
export async function sharePicture({ picture, width }: PublishedPicture, lang: Lang): Promise<SharePicture> {
  return { ...(await made(picture, { format: 'jpg', width: Math.min(shareWidth, width) })), alt: pick(picture.alt, lang).value };
}

/**
 * A file made from a photograph. Its measures are asked of what is made: to ask the photograph itself for them would
 * have Astro publish it as it is, with all that the camera wrote into it.
 */
async function made(picture: Picture, as: { format: 'jpg' | 'png'; width?: number }) {
  const { src, attributes } = await getImage({ src: await pictureFile(picture), ...as });
  return { address: src, width: Number(attributes.width), height: Number(attributes.height) };
}
