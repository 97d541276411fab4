import type { Drawing } from '../drawing.ts';

/** A laced leather shoe, as sewn in Phú Yên. */
export const leather: Drawing = {
  id: 'leather',
  accent: 'lacquer',
  layers: [
    ['body', 'M11 28c5 6 21 7 30 2 5 9 11 16 22 19 14 4 25 7 27 21H10c-1-6 2-12 3-18 1-9-1-16-2-24z'],
    ['cut', 'M11 28c5 6 17 7 25 4 1 11-2 22-10 38H10c-1-6 2-12 3-18 1-9-1-16-2-24z'],
    ['line', 'M36 32c1 12-2 24-10 38M41 30c-5 4-3 12 3 15 5 3 9 8 10 13M73 52c-6 4-8 10-7 18M51 42l-7 5M46 36l-7 5M57 47l-6 6'],
    ['line', 'M77 60c-2 2-3 4-3 6'],
    ['cut', 'M9 70h82v3c0 3-2 5-5 5H38l-2-2h-4v5H9z'],
  ],
  foot: 81,
  focus: [50, 54],
  ornament: 'M-6-5v10M-6-3h4M-6 1h4M6-5v10M6-1H2M6 3H2',
  symbol: [
    ['flat', 'M2 17h20v3H9v1H2z'],
    ['line', 'M3 6c2 1.5 5 1.5 7.5 0 1.5 3 3 5 5.5 6 3.5 1 6 2 6 5H2.5C2 12 4 11 3 6zM2 17h20v3H9v1H2zM13 9.5l-2.5 2M10 13c1 1 1 2 1 4'],
  ],
};
