import type { Drawing } from '../drawing.ts';

/** Bánh chưng from Tranh Khúc: square, in dong leaves, bound with four strips of bamboo; a slice shows rice and bean. */
export const banhChung: Drawing = {
  id: 'banh-chung',
  accent: 'gold',
  layers: [
    ['cut', 'M8 34v22l40 22 40-22V34z'],
    ['cut', 'M48 12l40 22-40 22L8 34z'],
    ['line', 'M48 56v22M12 42l4 2M26 60l4 2M66 52l8-4M80 52l4-2M30 34l6-3M58 42l6-3'],
    ['body', 'M19.6 40.4l40-22 3.2 1.7-40 22v22l-3.2-1.7zM33.2 47.9l40-22 3.2 1.7-40 22v22l-3.2-1.7z'],
    ['body', 'M76.4 40.4l-40-22-3.2 1.7 40 22v22l3.2-1.7zM62.8 47.9l-40-22-3.2 1.7 40 22v22l3.2-1.7z'],
    ['body', 'M54 70l34 2v16l-34 3c-3-6-3-15 0-21z'],
    ['cut', 'M54 76l34 1v6l-34 2c-1-3-1-6 0-9z'],
  ],
  foot: 90,
  focus: [48, 44],
  ornament: 'M-6-6H6V6H-6zM-2-6V6M2-6V6M-6-2H6M-6 2H6',
  symbol: [
    ['flat', 'M3 3h18v18H3z'],
    ['line', 'M3 3h18v18H3zM9 3v18M15 3v18M3 9h18M3 15h18'],
  ],
};
