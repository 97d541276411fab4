import { expect, test } from 'vitest';
import type { Box } from './box.ts';
import type { WantedLabel } from './label.ts';
import { placeLabels } from './place-labels.ts';

const view = { x: 0, y: 0, width: 100, height: 100 };
const box = (x: number, y: number): Box => ({ x, y, width: 20, height: 10 });
const wanted = (text: string, kind: WantedLabel['kind'], ...places: Box[]): WantedLabel => ({ text, kind, size: 8, places });
const textsAt = (labels: readonly { text: string; box: Box }[]) => labels.map(({ text, box: { x, y } }) => [text, x, y]);

test('each name takes its first free place; what is named first comes first', () => {
  const labels = placeLabels([wanted('A', 'place', box(20, 20)), wanted('B', 'place', box(25, 20), box(60, 20))], view, []);
  expect(textsAt(labels)).toEqual([
    ['A', 20, 20],
    ['B', 60, 20],
  ]);
});

test('a name without a free place is left out, and so is one that would leave the view', () => {
  const labels = placeLabels(
    [wanted('A', 'place', box(20, 20)), wanted('B', 'place', box(22, 20)), wanted('C', 'place', box(95, 20))],
    view,
    [],
  );
  expect(textsAt(labels)).toEqual([['A', 20, 20]]);
});

test('a village gives way to a mark; the city stands where it touches fewest', () => {
  const marks = [box(20, 20), box(24, 24), box(60, 20)];
  const labels = placeLabels([wanted('Village', 'place', box(20, 20)), wanted('City', 'city', box(20, 20), box(60, 20))], view, marks);
  expect(textsAt(labels)).toEqual([['City', 60, 20]]);
});

test('the city may stand apart, without its dot, but not beside the dot of another town', () => {
  const city: WantedLabel = { ...wanted('City', 'city', box(20, 20)), dot: [10, 20], loose: [box(50, 50), box(50, 80)] };
  const other: WantedLabel = { ...wanted('Other', 'place', box(80, 50)), dot: [64, 50] };
  const [first] = placeLabels([city, other], view, [box(20, 20)]);
  expect(first).toMatchObject({ text: 'City', box: { x: 50, y: 80 }, dot: undefined });
});
