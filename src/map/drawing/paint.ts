/**
 * The colours of the map, light and dark: what stands in src/styles/tokens.css, which a test compares. On a page the
 * tokens reach into the drawing; a file that is opened by itself falls back on these.
 */
export const mapColours = {
  outside: ['#ebe3d0', '#13100d'],
  land: ['#fdfaf1', '#251e18'],
  shore: ['#dccfb4', '#0d0b09'],
  town: ['#f1e4ce', '#352a20'],
  water: ['#a9cdd8', '#2d5362'],
  'water-edge': ['#7fb0c0', '#3f6d7e'],
  road: ['#d9cbb0', '#4b3d30'],
  motorway: ['#e3b866', '#80652f'],
  border: ['#a8957a', '#7d6c58'],
  ink: ['#3b2d22', '#eadfcb'],
  'ink-soft': ['#62513f', '#c2b298'],
  'ink-water': ['#1d5568', '#a5d3e2'],
  'ink-hill': ['#45591f', '#bccb93'],
  'mark-1': ['#8c2318', '#f39a88'],
  'mark-2': ['#23562f', '#9fd3a6'],
  'mark-3': ['#8a5f0b', '#e2b95f'],
  'mark-4': ['#28557f', '#9cc4ea'],
  'mark-5': ['#6a3576', '#d9a6e4'],
  'mark-6': ['#4c4238', '#d6c9b6'],
  'mark-7': ['#135e5a', '#84d3cb'],
  'mark-8': ['#7d3c0c', '#eab084'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type MapColour = keyof typeof mapColours;

/** A colour of the map as the value of an SVG attribute. */
export function paint(colour: MapColour): string {
  return `var(--map-${colour},${mapColours[colour][0]})`;
}

/** The style of a map that is opened by itself: dark where the reader asks for dark. */
export function standaloneStyle(): string {
  const dark = Object.entries(mapColours).map(([name, [, colour]]) => `--map-${name}:${colour}`);
  return `<style>@media(prefers-color-scheme:dark){:root{${dark.join(';')}}}</style>`;
}
