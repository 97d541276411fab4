import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { repertoire } from './font-repertoire.ts';

const subsets = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
};

/**
 * Hinting speaks to screens of a time when a letter was twelve dots high; today's systems draw without it. Ligatures
 * and alternates that no letter of ours asks for go too. Together they are two fifths of the bytes.
 */
const options = { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true } as const;

/** One face as Astro's local font provider takes it. */
export interface Face {
  weight: number;
  style: 'normal';
  src: [string];
  unicodeRange: [string, ...string[]];
}

/**
 * The faces of one family and weight, from Fontsource's files, cut down to the letters that the site is written in:
 * less than half the bytes, and nothing is fetched from anywhere. Only Latin and Vietnamese: Fontsource's latin-ext also
 * claims ă, đ, ơ and ư, and would be fetched for nothing. Cut files are kept, named by what they were made from.
 */
export async function fontFaces(family: string, weight: number): Promise<Face[]> {
  return Promise.all(
    Object.entries(subsets).map(async ([subset, range]) => ({
      weight,
      style: 'normal' as const,
      src: [await cut(`${family}-${subset}-${weight}-normal.woff2`, family)] as [string],
      unicodeRange: range.split(', ') as [string, ...string[]],
    })),
  );
}

async function cut(file: string, family: string): Promise<string> {
  const original = readFileSync(path.join('node_modules/@fontsource', family, 'files', file));
  const key = createHash('sha256').update(original).update(repertoire).update(JSON.stringify(options)).digest('hex').slice(0, 12);
  const target = path.join('.build/fonts', file.replace('.woff2', `-${key}.woff2`));
  if (!existsSync(target)) {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await subsetFont(original, repertoire, options));
  }
  return `./${target.split(path.sep).join('/')}`;
}
