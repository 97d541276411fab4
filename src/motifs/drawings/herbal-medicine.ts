import type { Drawing } from '../drawing.ts';
import { leaf, leafVein } from '../figures/leaf.ts';

/** A bronze mortar and pestle with fresh leaves: southern medicine, as the Dao of Ba Vì pound it. */
export const herbalMedicine: Drawing = {
  id: 'herbal-medicine',
  accent: 'gold',
  layers: [
    ['line', 'M36 52C34 40 30 30 22 18'],
    ['cut', leaf(22, 20, 0.75, -18) + leaf(28, 30, 0.85, 48) + leaf(26, 27, 0.85, -78) + leaf(33, 42, 0.9, 42) + leaf(32, 40, 0.9, -72)],
    [
      'line',
      leafVein(22, 20, 0.75, -18) +
        leafVein(28, 30, 0.85, 48) +
        leafVein(26, 27, 0.85, -78) +
        leafVein(33, 42, 0.9, 42) +
        leafVein(32, 40, 0.9, -72),
    ],
    ['body', 'M56 54L76 13c1-4 9-1 7 4L64 57z'],
    ['body', 'M18 50h60c0 14-6 22-16 27l4 11H30l4-11c-10-5-16-13-16-27z'],
    ['body', 'M15 46q33-4 66 0c3 1 3 7 0 8q-33 4-66 0c-3-1-3-7 0-8z'],
    ['line', 'M34 77q14 3 28 0M22 64q26 6 52 0'],
    ['cut', 'M18.5 56q29.5 4 59 0l-3 8q-26 6-53 0z'],
    ['line', 'M19 56q29 4 58 0'],
  ],
  foot: 88,
  focus: [46, 46],
  ornament: 'M0 7V-2M0-2c-4-1-4-4 0-7 4 3 4 6 0 7M0 4c-3-3-5-3-7-2 1 3 4 4 7 2M0 4c3-3 5-3 7-2-1 3-4 4-7 2',
  symbol: [
    ['flat', 'M8 11C3 9 3 5 4 2c4 1 6 4 4 9z'],
    ['line', 'M8 11C3 9 3 5 4 2c4 1 6 4 4 9M13 11l5-8M3 11.5h18M4.5 11.5c0 4 2 6 5 7.5l-1 2.5h7l-1-2.5c3-1.5 5-3.5 5-7.5'],
  ],
};
