import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** A milk can before the peaks of Ba Vì, where Hanoi's cows graze. */
export const dairy: Drawing = {
  id: 'dairy',
  accent: 'gold',
  layers: [
    ['cut', 'M3 86c8-10 12-25 17-33 2-3 4-3 6-1l7 7c4-9 7-18 11-24 2-3 5-3 7 0 6 8 12 17 18 25 3-5 6-7 9-4 6 7 9 18 15 30z'],
    ['body', 'M47 46c0 5-7 6-7 13v24c0 4 8 6 20 6s20-2 20-6V59c0-7-7-8-7-13z'],
    ['body', 'M45 39h30v7q-15 4-30 0z'],
    ['body', ellipse(60, 39, 15, 4)],
    ['line', 'M55 38q5-8 10 0M40 61q20 5 40 0M40 78q20 5 40 0M40 63c-8 0-8 12 0 12M80 63c8 0 8 12 0 12'],
    ['line', 'M73 68v6M68 69v6'],
  ],
  foot: 89,
  focus: [56, 60],
  ornament: 'M0-6c4 5 5 7 5 8a5 5 0 0 1-10 0c0-1 1-3 5-8zM-1.5 4q2 .8 3-1',
  symbol: [
    ['body', 'M8.5 7c0 2-2.5 2-2.5 5v8c0 2 12 2 12 0v-8c0-3-2.5-3-2.5-5z'],
    ['flat', 'M6 12h12v4H6z'],
    ['line', 'M7.5 4.5h9V7h-9zM6 12h12M6 16.5h12'],
  ],
};
