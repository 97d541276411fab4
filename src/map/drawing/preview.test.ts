import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { langs } from '../../i18n/locales.ts';
import { theCatalogue } from '../../tests/built/catalogue.ts';
import { boxesOverlap, boxWithin } from './box.ts';
import { mapColours } from './paint.ts';
import { groundFile, previewFile, previewLabels } from './preview.ts';
import { projectionOf } from './projection.ts';

const { catalogue, settings } = theCatalogue();
const projection = projectionOf(settings.bounds);
const { width, height } = projection.sheet;

describe.each(langs)('the picture of the whole map, %s', (lang) => {
  const labels = previewLabels(catalogue, lang, projection);
  const file = previewFile(catalogue, lang, projection, 'Title & more', 'Not for navigation');

  test('names the city, towns, rivers, lakes, peaks and neighbours', () => {
    const texts = labels.map(({ text }) => text);
    const wanted = {
      en: ['Hanoi', 'Red River', 'West Lake', 'Mount Ba Vì', 'BẮC NINH'],
      vi: ['Hà Nội', 'Sông Hồng', 'Hồ Tây', 'Núi Ba Vì', 'BẮC NINH'],
    };
    expect(texts).toEqual(expect.arrayContaining([...wanted[lang], 'Sơn Tây', 'Vân Đình']));
    expect(texts.length).toBeGreaterThan(45);
  });

  test('no name stands on another or leaves the sheet', () => {
    const sheet = { x: width / 2, y: height / 2, width, height };
    expect(labels.filter(({ box }) => !boxWithin(box, sheet)).map(({ text }) => text)).toEqual([]);
    const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => boxesOverlap(a.box, b.box)).map(([a, b]) => `${a.text} / ${b.text}`)).toEqual([]);
  });

  test('is well-formed, says what it is not, knows light and dark, and takes at most 8 KB in brotli', () => {
    expect(() => new SaxesParser().write(file).close()).not.toThrow();
    expect(file).toContain('Not for navigation');
    expect(file).toContain('prefers-color-scheme:dark');
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(8 * 1024);
  });
});

test('the ground that pages share is well-formed and smaller still', () => {
  const file = groundFile(catalogue, projection);
  expect(() => new SaxesParser().write(file).close()).not.toThrow();
  expect(file).toContain('<g id="ground">');
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(6 * 1024);
});

test('the colours of a picture opened by itself are those of the tokens', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, [light, dark]] of Object.entries(mapColours)) expect(css).toContain(`--map-${name}: light-dark(${light}, ${dark});`);
});
