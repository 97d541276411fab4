import type { Drawing } from '../drawing.ts';
import { dots, ellipse } from '../path.ts';

/** Biscuits with sesame: a stack, and two rings leaning on it. */
export const biscuits: Drawing = {
  id: 'biscuits',
  accent: 'gold',
  layers: [
    ['body', 'M4 80h88c0 6-8 10-16 10H20c-8 0-16-4-16-10z'],
    ['cut', 'M12 66v8c0 4 12 7 26 7s26-3 26-7v-8z'],
    ['cut', ellipse(38, 66, 26, 7.5)],
    ['cut', 'M14 52v8c0 4 12 7 26 7s26-3 26-7v-8z'],
    ['cut', ellipse(40, 52, 26, 7.5)],
    ['cut', 'M11 36v9c0 4 12 7 26 7s26-3 26-7v-9z'],
    ['body', ellipse(37, 36, 26, 9.5)],
    ['line', dots([24, 35], [31, 31], [32, 38], [39, 34], [42, 40], [47, 32], [52, 37], [26, 40])],
    ['cut', ellipse(70, 62, 18, 19)],
    ['body', ellipse(70, 62, 6.5, 7)],
    ['line', dots([60, 53], [69, 48], [79, 53], [83, 63], [78, 73], [68, 76], [58, 70])],
    ['line', 'M28 20q4-5 0-10M42 20q4-5 0-10'],
  ],
  foot: 90,
  focus: [46, 52],
  ornament: `${ellipse(0, 0, 6.5)}${ellipse(0, 0, 2)}`,
  symbol: [
    ['flat', ellipse(12, 12, 9.5)],
    ['line', `${ellipse(12, 12, 9.5)}${ellipse(12, 12, 3)}${dots([7, 8], [12, 5.5], [17, 8], [18, 14], [14, 18], [8, 17])}`],
  ],
};
