import type { Drawing } from '../drawing.ts';
import { arc, strokes } from '../path.ts';

const apex = { x: 48, y: 17 };
/** Where the ribs meet the brim, as angles on its ellipse. */
const ribs = [24, 44, 62, 79, 101, 118, 136, 156].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [48 + 6 * Math.cos(angle), 23 + 2 * Math.sin(angle), 48 + 41 * Math.cos(angle), 62 + 12 * Math.sin(angle)] as const;
});
const hoop = (part: number): string => arc(48, apex.y + 45 * part, 41 * part, 12 * part, 8, 172);

/** The hat of Chuông village: palm leaves over thin hoops, a lacquer-red silk tie under the brim. */
export const conicalHats: Drawing = {
  id: 'conical-hats',
  accent: 'lacquer',
  layers: [
    ['cut', 'M22 66c2 12 9 24 24 26h4c15-2 22-14 24-26h-5c-2 9-7 18-16 20h-10c-9-2-14-11-16-20z'],
    ['body', 'M48 17L7 62c0 7 18 12 41 12s41-5 41-12z'],
    ['line', strokes(...ribs)],
    ['line', hoop(0.28) + hoop(0.46) + hoop(0.64) + hoop(0.82)],
  ],
  focus: [48, 44],
  ornament: 'M0-4L-7 4q7 3 14 0zM0-4v9',
  symbol: [
    ['flat', 'M6 17c1 6 11 6 12 0z'],
    ['body', 'M12 4L2 16c4 3 16 3 20 0z'],
    ['line', 'M12 4L8 17.5M12 4l4 13.5M6.5 11q5.5 2 11 0'],
  ],
};
