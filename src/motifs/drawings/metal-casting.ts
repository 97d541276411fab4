import type { Drawing } from '../drawing.ts';
import { arc, ellipse, star, strokes } from '../path.ts';

const notches = Array.from({ length: 9 }, (_, index) => {
  const x = 30 + index * 4.5;
  return [x, 56.5 + Math.sin((index / 8) * Math.PI) * 2, x, 63 + Math.sin((index / 8) * Math.PI) * 2] as const;
});

/** A bronze drum of Đông Sơn form, its sun of rays on the top: the founders of Ngũ Xã cast them still. */
export const metalCasting: Drawing = {
  id: 'metal-casting',
  accent: 'gold',
  layers: [
    ['body', 'M9 28c-3 11 2 17 14 21 3 9 1 20-8 32 14 11 52 11 66 0-9-12-11-23-8-32 12-4 17-10 14-21z'],
    ['body', ellipse(48, 28, 39, 16)],
    ['cut', ellipse(48, 28, 32, 13)],
    ['line', ellipse(48, 28, 32, 13)],
    ['body', star(48, 28, 12, 26, 9, 0.41)],
    [
      'line',
      `${arc(48, 38, 37, 15, 25, 155)}${arc(48, 44, 24, 8, 12, 168)}${arc(48, 58, 23, 9, 12, 168)}${arc(48, 68, 28, 11, 20, 160)}${arc(48, 73, 30, 12, 22, 158)}`,
    ],
    ['line', strokes(...notches)],
    ['line', 'M15 44c-6 2-5 11 7 10M81 44c6 2 5 11-7 10'],
  ],
  foot: 88,
  focus: [48, 40],
  ornament: star(0, 0, 8, 7, 2.6),
  symbol: [
    ['flat', ellipse(12, 12, 9.5)],
    ['line', ellipse(12, 12, 9.5)],
    ['body', star(12, 12, 8, 7, 2.6)],
  ],
};
