import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type PngOptions } from 'sharp';

/** Few colours, flat: a palette keeps such a picture small. */
const encoding: PngOptions = { palette: true, colours: 32, effort: 1 };

/** Where pictures are kept from one build to the next, each under a digest of what it is made of. */
const kept = path.resolve('node_modules', '.cache', 'share-pictures');

/** An SVG as a PNG. One that was drawn before is not drawn again. */
export async function sharePng(svg: string): Promise<Buffer> {
  const digest = createHash('sha256').update(svg).update(JSON.stringify(encoding)).digest('hex').slice(0, 24);
  const file = path.join(kept, `${digest}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = await sharp(Buffer.from(svg)).png(encoding).toBuffer();
    mkdirSync(kept, { recursive: true });
    // Another build may read while this one writes: it must find the whole file or none.
    writeFileSync(`${file}.${process.pid}`, png);
    renameSync(`${file}.${process.pid}`, file);
    return png;
  }
}
