import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPictures, pictureNames } from './check-pictures.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#8c2318' } });

beforeAll(async () => {
  writeFileSync(path.join(folder, 'good.jpg'), await blank(1200, 800).jpeg().toBuffer());
  writeFileSync(path.join(folder, 'small.webp'), await blank(400, 300).webp().toBuffer());
  writeFileSync(path.join(folder, 'disguised.jpg'), await blank(1200, 800).png().toBuffer());
  writeFileSync(path.join(folder, 'broken.png'), 'not a picture');
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = ['good.jpg', 'small.webp', 'disguised.jpg', 'broken.png'].map((name) => `content/products/x/${name}`);
const check = (pictures: string[], known = files) =>
  checkPictures(
    [{ file: 'content/products/x/hat.md', pictures }],
    known,
    (file) => path.join(folder, path.basename(file)),
    () => undefined,
  );
const problems = (pictures: string[], known?: string[]) =>
  check(pictures, known)
    .filter(({ file }) => file.endsWith('.md'))
    .map(({ problem }) => problem);

describe('the pictures of an entry', () => {
  it('are accepted where they are there, are what they say and have a fitting size', () => {
    expect(check(['good.jpg'], ['content/products/x/good.jpg'])).toEqual([]);
  });

  it('are refused where the file is missing, with the nearest name beside the entry', () => {
    expect(problems(['god.jpg'])).toEqual([{ kind: 'picture-missing', value: 'god.jpg', nearest: 'good.jpg' }]);
  });

  it('are refused where the bytes are no picture, or one of another kind than the name says', () => {
    expect(problems(['broken.png', 'disguised.jpg']).map(({ kind }) => kind)).toEqual(['picture-not-readable', 'picture-not-readable']);
  });

  it('are refused where they are too small to be shown', () => {
    expect(problems(['small.webp'])).toEqual([
      { kind: 'picture-size', value: 'small.webp', width: 400, height: 300, smallest: 800, largest: 12_000 },
    ]);
  });

  it('must be named by an entry', () => {
    expect(check(['good.jpg'], ['content/products/x/good.jpg', 'content/products/x/small.webp'])).toEqual([
      { file: 'content/products/x/small.webp', problem: { kind: 'picture-unused' } },
    ]);
  });

  it('are looked for only by plain file names', () => {
    expect(pictureNames({ pictures: [{ file: '../secret.jpg' }, { file: 'a.jpg' }, { file: 3 }, null] })).toEqual(['a.jpg']);
    expect(pictureNames({ pictures: 'a.jpg' })).toEqual([]);
    expect(pictureNames(undefined)).toEqual([]);
  });
});
