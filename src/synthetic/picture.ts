import sharp from 'sharp';
import type { Both } from '../catalogue/model.ts';
import type { PictureFields } from '../schema/picture.ts';
import type { Random } from './random.ts';

/** Small, since a build makes a dozen files of each. */
const size = { width: 800, height: 600 } as const;

/** What an entry says of its generated picture. */
export function pictureFields(id: string, name: Both): PictureFields[] {
  return [
    {
      file: `${id}.jpg`,
      alt: { vi: `Hình tạo ra để thử: ${name.vi}`.slice(0, 200).trim(), en: `A generated test picture: ${name.en}`.slice(0, 200).trim() },
      credit: 'Synthetic catalogue',
      licence: 'CC0-1.0',
    },
  ];
}

/** A small JPEG of coloured bands: as large on a page as a photograph, and like no other. */
export async function pictureBytes(random: Random): Promise<Uint8Array> {
  const bands = Array.from({ length: random.between(4, 9) }, () => [0, 1, 2].map(() => random.between(40, 230)));
  const pixels = Buffer.alloc(size.width * size.height * 3);
  for (let y = 0, at = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1, at += 3) {
      const band = bands[Math.floor(((x + y) * bands.length) / (size.width + size.height))] as number[];
      for (let channel = 0; channel < 3; channel += 1) pixels[at + channel] = band[channel] as number;
    }
  }
  return sharp(pixels, { raw: { ...size, channels: 3 } })
    .jpeg({ quality: 60 })
    .toBuffer();
}
