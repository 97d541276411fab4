import type { Drawing, Layer } from './drawing.ts';

/** How each kind of layer is painted. Colours are the page's own tokens; an SVG shown alone has ink lines only. */
function paint(kind: Layer[0], accent: Drawing['accent']): string {
  switch (kind) {
    case 'body':
      return ' fill="var(--motif-paper,none)"';
    case 'cut':
      return ` fill="var(--motif-${accent},none)"`;
    case 'flat':
      return ` stroke="none" fill="var(--motif-${accent},none)"`;
    case 'solid':
      return ' stroke="none" fill="var(--motif-ink,currentColor)"';
    case 'line':
      return '';
  }
}

/** The same path in fewer letters: no nought before a point, no space before a minus. */
export function compact(path: string): string {
  return path
    .replace(/\b0+\./g, '.')
    .replace(/ -/g, '-')
    .replace(/([a-z]) /gi, '$1');
}

/**
 * Layers as paths, neighbours of one kind joined into one where that paints the same. `constant` keeps lines at one
 * weight on the screen however large the drawing is shown.
 */
export function layersMarkup(layers: readonly Layer[], accent: Drawing['accent'], constant: boolean): string {
  const joined: [kind: Layer[0], path: string][] = [];
  for (const [kind, path] of layers) {
    const last = joined.at(-1);
    // Bodies may overlap, and a path that crosses itself would show both outlines.
    if (last?.[0] === kind && kind === 'line') last[1] += path;
    else joined.push([kind, path]);
  }
  return joined
    .map(([kind, path]) => {
      const effect = constant && kind !== 'flat' && kind !== 'solid' ? ' vector-effect="non-scaling-stroke"' : '';
      return `<path${paint(kind, accent)}${effect} d="${compact(path)}"/>`;
    })
    .join('');
}
