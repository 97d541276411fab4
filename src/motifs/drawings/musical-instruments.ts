import type { Drawing } from '../drawing.ts';
import { ellipse, placed } from '../path.ts';

/** The lute stands upright here and is turned by 36° below. */
const turn = (path: string): string => placed(path, 36, 62, 1, 38);
const round = 'M-23 0C-23 -13 -13 -23 0 -23C13 -23 23 -13 23 0C23 13 13 23 0 23C-13 23 -23 13 -23 0Z';
const face = 'M-17 0C-17 -9.5 -9.5 -17 0 -17C9.5 -17 17 -9.5 17 0C17 9.5 9.5 17 0 17C-9.5 17 -17 9.5 -17 0Z';
const neck = 'M-3.5 -8L-3 -60L3 -60L3.5 -8Z';
const head = 'M-3 -60C-5 -64 -3 -72 -6 -76C-2 -79 5 -78 6 -74C3 -72 4 -64 3 -60Z';
const frets = [-26, -34, -42, -50].map((y) => `M-5.5 ${y}L5.5 ${y}`).join('');

/** A đàn nguyệt, the moon lute: round body, long neck, high frets, two strings. */
export const musicalInstruments: Drawing = {
  id: 'musical-instruments',
  accent: 'lacquer',
  layers: [
    ['body', turn(round)],
    ['cut', turn(face)],
    ['body', turn(neck) + turn(head)],
    ['line', turn('M-11 -63L-4 -64M11 -66L4 -67M-11 -70L-4 -70M11 -73L4 -73')],
    ['line', turn(frets)],
    ['body', turn('M-8 10L8 10L7 14L-7 14Z')],
    ['line', turn('M0 10L0 -22')],
  ],
  focus: [46, 50],
  ornament: `${ellipse(0, 0, 6)}${ellipse(0, 0, 2.5)}`,
  symbol: [
    ['body', ellipse(9, 15.5, 6.5)],
    ['flat', ellipse(9, 15.5, 4)],
    ['line', 'M8 16.5L19.5 3.5M17 3l4 3.5M12 8.5l3 2.7'],
  ],
};
