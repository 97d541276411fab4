import { dots, placed } from '../path.ts';

const petal = 'M0 -2C-6 -4 -6.5 -11 -2 -12C-1 -12 -0.5 -11.5 0 -11C0.5 -11.5 1 -12 2 -12C6.5 -11 6 -4 0 -2Z';

/** A peach blossom of five notched petals, 24 across at scale 1. */
export function blossom(x: number, y: number, scale = 1, turned = 0): string {
  return [0, 72, 144, 216, 288].map((degrees) => placed(petal, x, y, scale, degrees + turned)).join('');
}

/** The stamens of a blossom: a dot on each of five short threads. */
export function stamens(x: number, y: number, scale = 1, turned = 0): string {
  const at = (degrees: number, radius: number): [number, number] => {
    const angle = ((degrees + turned - 90) * Math.PI) / 180;
    return [x + Math.cos(angle) * radius * scale, y + Math.sin(angle) * radius * scale];
  };
  return dots([x, y], ...[0, 72, 144, 216, 288].map((degrees) => at(degrees, 6)));
}
