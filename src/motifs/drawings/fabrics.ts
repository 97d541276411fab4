import type { Drawing } from '../drawing.ts';

/** Folded cloth in a pile, a spool and a threaded needle on top. */
export const fabrics: Drawing = {
  id: 'fabrics',
  accent: 'lacquer',
  layers: [
    ['body', 'M14 74h70c4 0 6 3 6 7s-2 7-6 7H14c-5 0-8-3-8-7s3-7 8-7z'],
    ['cut', 'M16 60h68c4 0 6 3 6 7s-2 7-6 7H16c-5 0-8-3-8-7s3-7 8-7z'],
    ['body', 'M14 46h68c4 0 6 3 6 7s-2 7-6 7H14c-5 0-8-3-8-7s3-7 8-7z'],
    ['line', 'M16 53h72M18 67h72M16 81h74M30 46v14M38 46v14M58 76v10M66 76v10'],
    ['line', 'M24 63l3 2 3-2 3 2 3-2 3 2M54 63l3 2 3-2 3 2 3-2 3 2'],
    ['body', 'M26 12h24v6H26zM26 40h24v6H26z'],
    ['cut', 'M29 18h18c3 6 3 16 0 22H29c-3-6-3-16 0-22z'],
    ['line', 'M28 23l20 3M27 29l22 3M28 35l20 2M48 34c8 2 8-8 14-8s4 12 10 12'],
    ['body', 'M70 42L84 12c2-3 5-1 4 2L73 43z'],
  ],
  foot: 88,
  focus: [46, 50],
  ornament: 'M-6-6h5v5h-5zM1 1h5v5H1zM1-6h5M1-3h5M-6 2h5M-6 5h5',
  symbol: [
    ['flat', 'M4 12.5h16c2 0 2 4.5 0 4.5H4c-2 0-2-4.5 0-4.5z'],
    [
      'line',
      'M4 8h16c2 0 2 4.5 0 4.5H4C2 12.5 2 8 4 8zM4 12.5h16c2 0 2 4.5 0 4.5H4c-2 0-2-4.5 0-4.5zM4 17h16c2 0 2 4.5 0 4.5H4c-2 0-2-4.5 0-4.5zM7 5l10-3',
    ],
  ],
};
