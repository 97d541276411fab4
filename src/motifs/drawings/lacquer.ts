import type { Drawing } from '../drawing.ts';
import { lotusLines, lotusShape } from '../figures/lotus.ts';
import { ellipse } from '../path.ts';

/** A round lacquer box on its tray, lid and body red, a lotus of eggshell laid into the lid. */
export const lacquer: Drawing = {
  id: 'lacquer',
  accent: 'lacquer',
  layers: [
    ['body', 'M4 66v6c0 11 20 19 44 19s44-8 44-19v-6z'],
    ['body', ellipse(48, 66, 44, 18)],
    ['cut', 'M15 40v24c0 9 15 16 33 16s33-7 33-16V40z'],
    ['line', 'M15 53c0 9 15 16 33 16s33-7 33-16'],
    ['cut', 'M12 36v10c0 10 16 18 36 18s36-8 36-18V36z'],
    ['body', ellipse(48, 36, 36, 18)],
    ['cut', ellipse(48, 36, 29, 14)],
    ['body', lotusShape(48, 45, 0.95)],
    ['line', lotusLines(48, 45, 0.95)],
  ],
  foot: 91,
  focus: [48, 46],
  ornament: 'M-6 4c0-4 2-7 6-7s6 3 6 7zM-2-3a2 2 0 1 1 4 0',
  symbol: [
    ['flat', 'M4 10c0-4 4-6 8-6s8 2 8 6v9c0 3-16 3-16 0z'],
    ['line', 'M4 10c0-4 4-6 8-6s8 2 8 6v9c0 3-16 3-16 0zM4 10q8 3.5 16 0M4 14.5q8 3.5 16 0M12 4V2'],
  ],
};
