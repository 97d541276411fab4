import { valid } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Drawing } from './drawing.ts';
import * as drawn from './drawings.ts';
import { spriteFile } from './sprite.ts';
import { spriteAddress } from './sprite-address.ts';
import { type Form, motifSvg } from './svg.ts';
import { compositions, tints, vary } from './vary.ts';

const all = Object.values<Drawing>(drawn);
const forms: Form[] = ['card', 'banner', 'symbol'];
const variations = compositions.flatMap((composition) =>
  [true, false].flatMap((mirrored) => tints.map((tint) => ({ composition, mirrored, tint }))),
);

/** Attributes and elements that a picture may have. Whatever is not named here is refused: script, style, id, event. */
const pictureParts =
  /^(?:svg|g|path|circle|use|viewBox|d|cx|cy|r|x|y|href|transform|fill|stroke|stroke-\w+|vector-effect|aria-hidden|focusable)$/;
const spriteParts = /^(?:svg|defs|g|path|d|xmlns|id|fill|stroke|vector-effect)$/;
const partsOf = (svg: string) => [...svg.matchAll(/<(\w+)|\s([\w:-]+)="/g)].map(([, element, attribute]) => element ?? attribute ?? '');
const paints = (svg: string) => [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint);
const token = /^(?:none|var\(--motif-[a-z0-9-]+,(?:none|currentColor)\))$/;

test('ids are unique and in kebab-case: they are addresses', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id } of all) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

describe.each(all)('$id', (drawing) => {
  test('its file parses, takes every colour from a token, and holds nothing but shapes', () => {
    const file = spriteFile(drawing);
    expect(valid(file)).toBe(true);
    for (const part of partsOf(file)) expect(part).toMatch(spriteParts);
    for (const paint of paints(file)) expect(paint).toMatch(token);
    expect([...file.matchAll(/id="(\w+)"/g)].map(([, id]) => id)).toEqual(['object', 'ornament', 'symbol']);
    expect(file).not.toMatch(/NaN|undefined|Infinity|e-\d/);
  });

  test('its pictures parse, take every colour from a token, and refer to nothing but its file', () => {
    for (const form of forms) {
      for (const variation of variations) {
        const svg = motifSvg(drawing, form, variation);
        expect(valid(svg)).toBe(true);
        for (const part of partsOf(svg)) expect(part).toMatch(pictureParts);
        for (const paint of paints(svg)) expect(paint).toMatch(token);
        for (const [, href] of svg.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(new RegExp(`^${spriteAddress(drawing)}#(?:object|ornament|symbol)$`));
        expect(svg).toContain('<use href=');
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  test('has one accent and paper for its body, so that it stands out from a pattern', () => {
    const kinds = drawing.layers.map(([kind]) => kind);
    expect(kinds).toContain('body');
    expect(kinds.includes('flat') || kinds.includes('cut')).toBe(true);
  });
});

test('the same seed gives the same picture', () => {
  expect(motifSvg(drawn.lacquer, 'card', vary('hop-son-mai'))).toBe(motifSvg(drawn.lacquer, 'card', vary('hop-son-mai')));
});

test('an áo dài is never mirrored: it closes on the right', () => {
  for (const variation of variations) expect(motifSvg(drawn.tailoring, 'card', variation)).not.toContain('scale(-');
});

/** A page fetches only the files of what it shows: one on most pages, some twenty on a mixed listing. */
test('files are small: none above 5 KB, all together below 110 KB; a card below 700 bytes on average', () => {
  const files = all.map((drawing) => spriteFile(drawing).length);
  const total = files.reduce((sum, size) => sum + size, 0);
  const cards = all.flatMap((drawing) => variations.map((variation) => motifSvg(drawing, 'card', variation).length));
  const card = cards.reduce((sum, size) => sum + size, 0) / cards.length;
  console.info(`${files.length} drawings, ${total} bytes raw, the largest ${Math.max(...files)}; a card ${Math.round(card)}`);
  expect(Math.max(...files)).toBeLessThan(5_000);
  expect(total).toBeLessThan(110_000);
  expect(card).toBeLessThan(700);
});
