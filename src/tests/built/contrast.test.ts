import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const css = readFileSync(path.resolve('src/styles/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi)].map(([, name, light, dark]) => [
    name as string,
    { light: light as string, dark: dark as string },
  ]),
);

const papers = ['paper', 'paper-raised', 'paper-sunk'];
const mapGrounds = ['map-land', 'map-outside', 'map-town'];
const washes = ['leaf-wash', 'gold-wash', 'lacquer-wash'];

/**
 * Which text stands on what. What running text is set in, its links included, needs 7 to 1 (AAA); short words and
 * signs need 4.5 to 1 (AA); marks on the map 3 to 1.
 */
const pairs: readonly { readonly text: string; readonly on: readonly string[]; readonly least: number }[] = [
  { text: 'ink', on: [...papers, ...washes], least: 7 },
  { text: 'ink-soft', on: [...papers, ...washes], least: 7 },
  { text: 'lacquer', on: [...papers, 'lacquer-wash'], least: 7 },
  { text: 'lacquer-deep', on: [...papers, 'lacquer-wash'], least: 7 },
  { text: 'on-lacquer', on: ['lacquer', 'lacquer-deep'], least: 7 },
  { text: 'gold', on: [...papers, 'gold-wash'], least: 4.5 },
  { text: 'leaf', on: [...papers, 'leaf-wash'], least: 4.5 },
  { text: 'map-ink', on: mapGrounds, least: 7 },
  { text: 'map-ink-soft', on: mapGrounds, least: 4.5 },
  { text: 'map-ink-water', on: [...mapGrounds, 'map-water'], least: 4.5 },
  { text: 'map-ink-hill', on: mapGrounds, least: 4.5 },
  ...[1, 2, 3, 4, 5, 6].map((kind) => ({ text: `map-mark-${kind}`, on: mapGrounds, least: 3 })),
];

describe('the colours of the tokens', () => {
  it('are read from the file', () => {
    const named = new Set(pairs.flatMap(({ text, on }) => [text, ...on]));
    expect([...named].filter((name) => !tokens.has(name))).toEqual([]);
  });

  for (const scheme of schemes) {
    it(`can be read on each other, ${scheme}`, () => {
      const weak = pairs.flatMap(({ text, on, least }) =>
        on.flatMap((ground) => {
          const ratio = contrast(colour(text, scheme), colour(ground, scheme));
          return ratio < least ? [`${text} on ${ground}: ${ratio.toFixed(2)}, needs ${least}`] : [];
        }),
      );
      expect(weak).toEqual([]);
    });
  }

  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

function colour(name: string, scheme: Scheme): string {
  return tokens.get(name)?.[scheme] ?? '#000000';
}

/** The contrast of two colours by WCAG 2: 1 where they are equal, 21 for black on white. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
