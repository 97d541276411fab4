import type { Drawing } from '../drawing.ts';

/** A shop with its awning and its wares in the window. */
export const shop: Drawing = {
  id: 'shop',
  accent: 'lacquer',
  layers: [
    ['body', 'M14 40h68v48H14z'],
    ['body', 'M56 54h18v34H56z'],
    ['body', 'M20 52h30v22H20z'],
    ['line', 'M20 66h30M70 72h0M14 80h42'],
    ['cut', 'M24 66c-2-4-1-7 1-9h4c2 2 3 5 1 9zM36 66l5-9 5 9z'],
    ['body', 'M20 14h56v8H20z'],
    ['body', 'M16 22h64l8 20c0 7-11 7-12 0-1 7-12 7-13.5 0-1.5 7-12 7-14.5 0-2.5 7-13 7-14.5 0-1.5 7-12 7-13.5 0-1 7-12 7-12 0z'],
    ['cut', 'M26 22h11l-3.5 20c-1.5 7-12 7-13.5 0zM48 22h11l3.5 20c-1.5 7-12 7-14.5 0zM70 22h10l8 20c0 7-11 7-12 0z'],
    ['line', 'M10 88h76M37 22l-3.5 20M48 22v20'],
  ],
  foot: 88,
  focus: [48, 50],
  ornament: 'M-7-4h14v4c0 3-4.5 3-4.5 0 0 3-5 3-5 0 0 3-4.5 3-4.5 0z',
  symbol: [
    ['flat', 'M4 3h16l2 6c0 3-5 3-5 0 0 3-5 3-5 0 0 3-5 3-5 0 0 3-5 3-5 0z'],
    ['line', 'M4 3h16l2 6c0 3-5 3-5 0 0 3-5 3-5 0 0 3-5 3-5 0 0 3-5 3-5 0zM4 13v9h16v-9M13.5 22v-6.5h4V22M6.5 15.5h4V19h-4z'],
  ],
};
