/**
 * Writes a synthetic catalogue, to try the project at the size of a city or a country.
 * Usage: npm run catalogue -- [--scale 1] [--pictures 400] [--out <folder>]; without --out, into .build/catalogue-<scale>.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../src/build/project-folders.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { countsAt } from '../src/synthetic/synthetic-content.ts';
import { writeSynthetic } from '../src/synthetic/write-synthetic.ts';

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, pictures: { type: 'string', default: '400' }, out: { type: 'string' } },
});
const scale = Number(values.scale);
if (!(scale >= 0.02 && scale <= 100)) {
  console.error('--scale is a number from 0.02 to 100: 1 is Hanoi, 5 is Vietnam.');
  process.exit(2);
}
const onePictureIn = Number(values.pictures);
if (!Number.isInteger(onePictureIn) || onePictureIn < 0) {
  console.error('--pictures is a whole number: one entry in so many has a picture; 0 is none.');
  process.exit(2);
}
const started = performance.now();
const folder = values.out ?? path.join(folders.work, `catalogue-${scale}`);
try {
  const files = await writeSynthetic(contentFolder(), folder, { scale, onePictureIn });
  const counts = Object.entries(countsAt(scale)).map(([kind, count]) => `${kind} ${count}`);
  console.log(`${counts.join(', ')}: ${files} files in ${folder}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  console.log(`CONTENT_DIR=${folder} npm run check (or build, or dev) uses it.`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
