import type { Drawing } from '../drawing.ts';

/** One row of woven strips between the sides of the basket: over one stake, under the next. */
const row = (y: number, index: number): string => {
  const half = 38 - (y - 46) * 0.17;
  const sag = (x: number): number => 5 * (1 - ((x - 48) / half) ** 2);
  const marks: string[] = [];
  for (let x = 48 - half + (index % 2 ? 8 : 1.5); x + 7 < 48 + half; x += 13) {
    marks.push(`M${x.toFixed(1)} ${(y + sag(x)).toFixed(1)}L${(x + 7).toFixed(1)} ${(y + sag(x + 7)).toFixed(1)}`);
  }
  return marks.join('');
};

/** A Phú Vinh basket: plain weave in the round, a braided rim, a handle of bent rattan. */
export const rattanBamboo: Drawing = {
  id: 'rattan-bamboo',
  accent: 'gold',
  layers: [
    ['body', 'M19 44C19-2 77-2 77 44h-5C72 5 24 5 24 44z'],
    ['line', 'M27 23l5 4M34 15l3 5M46 10v5M56 12l-1 5M66 19l-4 4'],
    ['body', 'M10 46c1 14 4 26 8 36 8 9 52 9 60 0 4-10 7-22 8-36z'],
    ['cut', 'M12.5 59q35.5 11 71 0l-2.5 12q-33 10-66 0z'],
    ['line', [54, 60, 66, 72, 78].map(row).join('')],
    ['line', 'M22 50l3 35M35 53l2 36M48 54v36M61 53l-2 36M74 50l-3 35'],
    ['body', 'M8 42q40-6 80 0c3 2 3 7 0 8q-40 7-80 0c-3-1-3-6 0-8z'],
    ['line', 'M15 41.5l5 10M24 40.5l5 12M34 39.5l5 13.5M44 39l5 14M54 39l5 13.5M64 39.5l5 13M74 40.5l5 10.5'],
  ],
  foot: 89,
  focus: [48, 52],
  ornament: 'M-6-3h7M-6 3h7M-1-7v6M-1 1v6M4-6v5M4 1v5M1 0h6',
  symbol: [
    ['line', 'M5 11C5 0 19 0 19 11'],
    ['body', 'M3 11h18l-2 10H5z'],
    ['flat', 'M3.5 14h17l-.6 4H4z'],
    ['line', 'M3 11h18M4 14.5h4M10 14.5h4M16 14.5h4M7 18h4M13 18h4'],
  ],
};
