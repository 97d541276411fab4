import type { Drawing } from '../drawing.ts';
import { dots } from '../path.ts';

/** Luffa and wax gourd under the trellis, a flower still open. */
export const gourd: Drawing = {
  id: 'gourd',
  accent: 'gold',
  layers: [
    ['line', 'M6 14h84M16 8v12M48 8v12M80 8v12M32 14c0 6-2 8-1 12M63 14c1 5 4 6 3 11'],
    ['body', 'M30 26c8 0 12 6 12 14 0 8 5 14 5 26 0 16-8 23-17 23s-17-7-17-23c0-12 5-18 5-26 0-8 4-14 12-14z'],
    ['line', 'M26 28c2 4 7 4 9 0M20 62c0 8 2 14 5 18'],
    ['line', dots([30, 46], [36, 54], [28, 60], [38, 66], [30, 74], [38, 78])],
    ['body', 'M66 25c6 0 9 5 9 11v34c0 8-4 13-9 13s-9-5-9-13V36c0-6 3-11 9-11z'],
    ['line', 'M63 38v34M69 38v34'],
    ['cut', 'M66 82c-3 2-7 4-8 7 3 0 5 0 6 2 1-1 3-1 4 0 1-2 3-2 6-2-1-3-5-5-8-7z'],
    ['cut', 'M48 14c-8 2-10 8-8 14 4-1 6-1 9 2 2-4 5-5 9-5 1-6-3-11-10-11z'],
    ['line', 'M48 14l1 9'],
  ],
  focus: [46, 52],
  ornament: 'M0-7v2M0-5c3 0 4 2 4 4s2 3 2 5c0 3-3 4-6 4s-6-1-6-4c0-2 2-3 2-5s1-4 4-4z',
  symbol: [
    ['flat', 'M7 15q5 2 10 0c1 4-1 7-5 7s-6-3-5-7z'],
    ['line', 'M12 2v4M12 6c3 0 4 2 4 4s2 4 2 7c0 4-3 5-6 5s-6-1-6-5c0-3 2-5 2-7s1-4 4-4zM12 3c2-1 4-1 6 1'],
  ],
};
