import type { Drawing } from '../drawing.ts';

/** A skein of noodles doubled over the pole: strand within strand, round at the bottom. */
const strand = (x: number, bottom: number, half: number): string =>
  `M${x - half} 27V${bottom - half}a${half} ${half} 0 0 0 ${2 * half} 0V27`;
const skein = (x: number, bottom: number): string => `${strand(x, bottom, 7)}${strand(x, bottom, 3.5)}M${x} 27V${bottom - 7}`;
const skeinShape = (x: number, bottom: number): string => `M${x - 7} 26V${bottom - 7}a7 7 0 0 0 14 0V26z`;
const hung = [
  [29, 70],
  [48, 76],
  [67, 70],
] as const;

/** Miến and bún hung over a bamboo pole to dry in the lane, as in Cự Đà and Minh Khai. */
export const foodProcessing: Drawing = {
  id: 'food-processing',
  accent: 'gold',
  layers: [
    ['line', 'M6 90L17 12M21 90L11 12M90 90L79 12M75 90l10-78'],
    ['flat', hung.map(([x, bottom]) => skeinShape(x, bottom)).join('')],
    ['line', hung.map(([x, bottom]) => skein(x, bottom)).join('')],
    ['body', 'M4 20h88v6H4z'],
    ['line', 'M38.5 20v6M57.5 20v6'],
    ['cut', hung.map(([x]) => `M${x - 7} 27v-4q7-7 14 0v4z`).join('')],
  ],
  foot: 90,
  focus: [48, 46],
  ornament: 'M-5-6v12M-2.5-6v11M0-6v12M2.5-6v11M5-6v12',
  symbol: [
    ['flat', 'M6 6h12v12H6z'],
    ['line', 'M2 5.5h20M7 5.5V19M10.3 5.5V17.5M13.7 5.5V19M17 5.5V17.5'],
  ],
};
