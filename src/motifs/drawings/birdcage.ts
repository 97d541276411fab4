import type { Drawing } from '../drawing.ts';

const bars = [-24, -12, 0, 12, 24];

/** A cage of split bamboo with its bird, hung under the eaves. */
export const birdcage: Drawing = {
  id: 'birdcage',
  accent: 'lacquer',
  layers: [
    ['line', 'M48 16v-4c-6 0-6-8 0-8 5 0 6 6 3 7'],
    ['body', 'M16 80V50c0-20 14-34 32-34s32 14 32 34v30z'],
    ['line', 'M20 64h56'],
    ['cut', 'M34 50c2-8 9-11 16-9 6 2 8 8 7 13-2 6-9 10-17 9l-16 7c2-8 6-12 10-20z'],
    ['body', 'M56 45l7 3-6 3z'],
    ['line', 'M52 46h0M38 55c5 1 9-1 11-6M44 63v3M49 62v4'],
    [
      'line',
      bars.map((x) => `M${48 + x} 80V${x === 0 ? 16 : 50}${x === 0 ? '' : `C${48 + x} 36 ${48 + x * 0.6} 24 ${48 + x * 0.2} 17`}`).join(''),
    ],
    ['line', 'M17 44q31 6 62 0'],
    ['body', 'M12 80h72v9H12z'],
    ['cut', 'M43 14h10v5H43z'],
    ['line', 'M24 84.5h4M36 84.5h4M48 84.5h4M60 84.5h4M72 84.5h2'],
  ],
  foot: 89,
  focus: [48, 50],
  ornament: 'M-6 6V0c0-8 12-8 12 0v6zM-2 6v-12M2 6v-12M0-6v-1.5',
  symbol: [
    ['flat', 'M8 15c0-4 4-5 7-3 0 3-3 4-7 3z'],
    ['line', 'M4.5 19v-7c0-5 3-8.5 7.5-8.5s7.5 3.5 7.5 8.5v7zM3 21.5h18V19H3zM12 3.5V1.5M8.5 19V8M15.5 19V8M12 19V4'],
  ],
};
