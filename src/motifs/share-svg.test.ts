import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lightColours } from '../styles/light-colours.ts';
import { sharePictures, sitePicture } from './share-pictures.ts';
import { shareSize, shareSvg } from './share-svg.ts';

const colours = lightColours(readFileSync('src/styles/tokens.css', 'utf8'));

describe('the picture of a shared link', () => {
  test('is there for the site and for every drawing', () => {
    expect(sharePictures.get(sitePicture)).toHaveLength(3);
    expect(sharePictures.size).toBeGreaterThan(50);
  });

  test('has every colour of its own: nothing of a page reaches into it', () => {
    for (const [name, drawings] of sharePictures) {
      const svg = shareSvg(drawings, colours);
      expect(svg, name).not.toMatch(/var\(|light-dark|currentColor|undefined|NaN/);
    }
  });

  test('holds no words: its title stands beside it, and a star would outlive its rating', () => {
    for (const drawings of sharePictures.values()) expect(shareSvg(drawings, colours)).not.toContain('<text');
  });

  test('is of the size that services show, with ink on paper in it', async () => {
    const drawings = sharePictures.get('conical-hats');
    if (!drawings) throw new Error('There is no drawing of conical hats.');
    const { data, info } = await sharp(Buffer.from(shareSvg(drawings, colours)))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([shareSize.width, shareSize.height]);
    const at = (x: number, y: number) =>
      `#${data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3).toString('hex')}`;
    expect(at(5, 90)).toBe(colours.get('--motif-wash-1'));
    const row = Array.from({ length: info.width }, (_, x) => at(x, 300));
    expect(row).toContain(colours.get('--motif-ink'));
    expect(row).toContain(colours.get('--motif-paper'));
  });

  test('fails plainly where a colour is missing', () => {
    const drawings = sharePictures.get(sitePicture);
    expect(() => drawings && shareSvg(drawings, new Map())).toThrow('There is no colour --motif-');
  });
});

test('the light colours of a style sheet are read through light-dark() and var()', () => {
  const read = lightColours(':root { --a: light-dark(#123456, #000); --b: var(--a); --c: light-dark(rgb(1 2 3 / 0.3), red); --d: 2px; }');
  expect(Object.fromEntries(read)).toEqual({ '--a': '#123456', '--b': '#123456', '--c': 'rgb(1 2 3 / 0.3)', '--d': '2px' });
});
