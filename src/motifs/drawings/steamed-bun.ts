import type { Drawing } from '../drawing.ts';

/** Steamed buns (bánh bao) in their bamboo steamer. */
export const steamedBun: Drawing = {
  id: 'steamed-bun',
  accent: 'lacquer',
  layers: [
    ['line', 'M30 22c-5-5 5-8 0-16M48 18c-5-5 5-8 0-14M66 22c-5-5 5-8 0-16'],
    ['body', 'M12 54c0-14 8-22 20-22s20 8 20 22zM44 54c0-14 8-22 20-22s20 8 20 22z'],
    ['body', 'M26 56c0-15 9-25 22-25s22 10 22 25z'],
    ['line', 'M48 36c-6 2-10 7-11 13M48 36c6 2 10 7 11 13M48 36c-2 4-3 8-3 12M48 36c2 4 3 8 3 12M32 37c-4 2-8 6-9 11M64 37c4 2 8 6 9 11'],
    ['cut', 'M44 35c0-6 8-6 8 0s-8 6-8 0z'],
    ['body', 'M8 58h80v28c0 3-2 4-5 4H13c-3 0-5-1-5-4z'],
    ['cut', 'M8 66h80v14H8z'],
    ['body', 'M6 52h84c3 0 3 8 0 8H6c-3 0-3-8 0-8z'],
    ['line', 'M18 67v12M30 67v12M42 67v12M54 67v12M66 67v12M78 67v12'],
  ],
  foot: 90,
  focus: [48, 48],
  ornament: 'M-7 5c0-7 3-10 7-10s7 3 7 10zM0-5c-2 2-3 4-3 6M0-5c2 2 3 4 3 6',
  symbol: [
    ['flat', 'M3 15h18v5.5H3z'],
    ['line', 'M5 13c0-6 3-9 7-9s7 3 7 9M12 4.5c-2 1.5-3 3-3 5M12 4.5c2 1.5 3 3 3 5M2 13h20M3 13v8h18v-8M9 15.5v5M15 15.5v5'],
  ],
};
