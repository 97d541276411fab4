import type { GroundControls } from '../../catalogue/model.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Position } from '../ground/position.ts';
import type { Box } from './box.ts';
import type { LabelKind, WantedLabel } from './label.ts';
import { placesAlong } from './places-along.ts';
import type { Projection, View } from './projection.ts';
import { textWidth } from './text-width.ts';

/** Sizes of letters in pixels, where a pixel of the screen is `unit` units of the drawing. */
const sizes: Record<LabelKind, number> = { city: 16, town: 12.5, place: 11.5, water: 11.5, hill: 11, neighbour: 12 };
/** Space between letters, in ems. */
export const spacing: Partial<Record<LabelKind, number>> = { neighbour: 0.18, water: 0.03 };

/** What has a sign at its point, beside which its name stands: a dot, or a triangle for a peak. */
const dotted: ReadonlySet<LabelKind> = new Set(['city', 'town', 'place', 'hill']);

/** How far from its dot, in kilometres, the name of the city may stand as that of its built-up area. */
const cityReach = 11;

/** How much is named: 1 the city and what is large, 3 everything. */
export type Detail = 1 | 2 | 3;

/** All that a map may name, the most important first, each with the places where its name may stand. */
export function wantedLabels(
  ground: GroundControls,
  lang: Lang,
  { project, kilometre }: Projection,
  view: View,
  unit: number,
  detail: Detail,
): WantedLabel[] {
  const label = (kind: LabelKind, name: string) => {
    const text = kind === 'neighbour' ? name.toLocaleUpperCase('vi') : name;
    const size = sizes[kind] * unit;
    const width = (textWidth(text) + text.length * (spacing[kind] ?? 0)) * size;
    return { kind, text, size, width, height: size * 1.25 };
  };
  const point = (kind: LabelKind, name: string, at: Position): WantedLabel => {
    const { width, height, ...rest } = label(kind, name);
    const dot = project(at);
    return { ...rest, dot: dotted.has(kind) ? dot : undefined, places: around(dot, width, height, rest.size, kind) };
  };
  const towns = ground.places.filter(({ kind }) => kind === 'town');
  const places = (kind: 'peak' | 'neighbour', rank: number) => ground.places.filter((place) => place.kind === kind && place.rank <= rank);
  const lakes = ground.areas.filter(({ kind, rank }) => kind === 'lake' && rank < detail);
  return [
    ...towns.filter(({ rank }) => rank === 1).map(({ name, at }) => loosened(point('city', name[lang], at), cityReach * kilometre)),
    ...places('neighbour', detail).map(({ name, at }) => point('neighbour', name[lang], at)),
    ...towns.filter(({ rank }) => rank === 2).map(({ name, at }) => point('town', name[lang], at)),
    ...ground.rivers
      .filter(({ width }) => width <= detail)
      .flatMap(({ name, line, width: rank }) => {
        const { width, height, ...rest } = label('water', name[lang]);
        // The longest river is named twice, above the city and below.
        const half = Math.floor(line.length / 2);
        const stretches = rank === 1 && detail > 1 ? [line.slice(0, half), line.slice(half)] : [line];
        return stretches.map((stretch) => ({ ...rest, places: placesAlong(stretch.map(project), { width, height }, view) }));
      }),
    ...lakes.map(({ name, ring }) => point('water', name[lang], middleOf(ring))),
    ...places('peak', detail).map(({ name, at }) => point('hill', name[lang], at)),
    ...(detail > 1 ? towns.filter(({ rank }) => rank === 3).map(({ name, at }) => point('place', name[lang], at)) : []),
  ];
}

/** Beside, below and above a point; a name without a dot may stand on the point itself. */
function around([x, y]: Position, width: number, height: number, size: number, kind: LabelKind): Box[] {
  const [beside, over] = [width / 2 + size * 0.45, height / 2 + size * 0.3];
  const box = (dx: number, dy: number): Box => ({ x: x + dx, y: y + dy, width, height });
  const near = [
    box(beside, 0),
    box(-beside, 0),
    box(0, over),
    box(0, -over),
    box(beside, over / 2),
    box(-beside, over / 2),
    box(beside, -over / 2),
    box(-beside, -over / 2),
  ];
  if (kind === 'city') return [...near, box(beside, -over), box(-beside, -over), box(beside, over), box(-beside, over)];
  if (dotted.has(kind)) return near;
  return [box(0, 0), box(0, over), box(0, -over), ...near.slice(0, 2), box(0, 2 * over), box(0, -2 * over)];
}

/** A label that may also stand apart from its dot, nearest first. */
function loosened(label: WantedLabel, reach: number): WantedLabel {
  const [{ width, height } = { width: 0, height: 0 }] = label.places;
  const [x, y] = label.dot ?? [0, 0];
  const steps = Array.from({ length: 17 }, (_, i) => ((i - 8) / 8) * reach);
  const loose = steps
    .flatMap((dx) => steps.map((dy): Box => ({ x: x + dx, y: y + dy, width, height })))
    .filter((box) => Math.hypot(box.x - x, box.y - y) <= reach)
    .sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y));
  return { ...label, loose };
}

function middleOf(ring: readonly Position[]): Position {
  return [ring.reduce((sum, [x]) => sum + x, 0) / ring.length, ring.reduce((sum, [, y]) => sum + y, 0) / ring.length];
}
