import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** An armchair of dark wood with a yoke rail and a carved splat, as joined in Hữu Bằng and Vạn Điểm. */
export const furniture: Drawing = {
  id: 'furniture',
  accent: 'lacquer',
  layers: [
    ['body', 'M25 13c6 0 8-5 13-5 4 0 6 2 10 2s6-2 10-2c5 0 7 5 13 5v5c-6 0-9-3-13-3-4 0-6 2-10 2s-6-2-10-2c-4 0-7 3-13 3z'],
    ['body', 'M43 17q4 18-1 37h12q-5-19-1-37z'],
    ['cut', ellipse(48, 31, 3.5)],
    ['body', 'M28 17q2 18 1 37h5q0-19-1-37zM63 17q-1 18-1 37h5q-1-18 1-37z'],
    ['body', 'M29 36c-6 0-10 1-13 2v5c4-1 6-1 6-1l1 16h4l-1-17h3zM67 36c6 0 10 1 13 2v5c-4-1-6-1-6-1l-1 16h-4l1-17h-3z'],
    ['cut', 'M27 53h42l7 8H20z'],
    ['body', 'M20 61h56v6H20z'],
    ['body', 'M22 67h6l-1 22h-5zM74 67h-6l1 22h5z'],
    ['line', 'M28 67c4 0 4 5 9 5h22c5 0 5-5 9-5M27 81h42M48 46q-3 2-3 8M48 46q3 2 3 8'],
  ],
  foot: 89,
  focus: [48, 40],
  ornament: 'M-6-6H6V6H-6zM-2-6v4h-4M2 6V2h4',
  symbol: [
    ['line', 'M6 3c3-1.5 9-1.5 12 0M7.5 3v10M16.5 3v10M5 21v-6h14v6'],
    ['flat', 'M5 12h14v3.5H5z'],
    ['line', 'M5 12.5h14V15H5zM10.5 3q1 5 0 9M13.5 3q-1 5 0 9'],
  ],
};
