import type { Drawing } from '../drawing.ts';

/** A jar (chum) of fermented soy sauce under its hat-shaped lid, with the ladle: Cự Đà's courtyards hold rows of them. */
export const sauces: Drawing = {
  id: 'sauces',
  accent: 'lacquer',
  layers: [
    ['body', 'M26 36C12 44 8 60 16 74c3 6 6 10 8 14h40c2-4 5-8 8-14 8-14 4-30-10-38z'],
    ['cut', 'M12.5 56q32 8 63 0c1 6-1 12-3.5 18q-28 6-56 0c-2.5-6-4.5-12-3.5-18z'],
    ['line', 'M22 46c-2 2-3 4-3 6'],
    ['body', 'M24 32h40v8H24z'],
    ['body', 'M44 8L14 28c0 8 60 8 60 0z'],
    ['line', 'M44 8L32 33M44 8l12 25M25 21q19 7 38 0'],
    ['body', 'M80 30h4v40h-4z'],
    ['body', 'M72 70h20c0 11-4 17-10 17s-10-6-10-17z'],
    ['line', 'M80 30c0-6 8-6 8-1'],
  ],
  foot: 88,
  focus: [44, 48],
  ornament: 'M0-7c3 4 5 7 5 9a5 5 0 0 1-10 0c0-2 2-5 5-9zM-2 3q1 2 3 1',
  symbol: [
    ['flat', 'M4.5 13h15c0 3-1 5-2.5 8H7c-1.5-3-2.5-5-2.5-8z'],
    ['line', 'M12 2L4 7.5q8 3 16 0zM7.5 9C3 12 4 17 7 21.5h10c3-4.5 4-9.5-.5-12.5M4.5 13.5q7.5 2 15 0'],
  ],
};
