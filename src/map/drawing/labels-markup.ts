import { escapeXml } from '../export/escape-xml.ts';
import type { Label, LabelKind } from './label.ts';
import { type MapColour, paint } from './paint.ts';
import { spacing } from './wanted-labels.ts';

const inks: Record<LabelKind, MapColour> = {
  city: 'ink',
  town: 'ink',
  place: 'ink',
  water: 'ink-water',
  hill: 'ink-hill',
  neighbour: 'ink-soft',
};

/** Labels as the inside of an SVG: words with a halo, towns with their dots. Sizes are in units of the drawing. */
export function labelsMarkup(labels: readonly Label[]): string {
  const [first] = labels;
  if (!first) return '';
  const groups = [...Map.groupBy(labels, ({ kind, size }) => `${kind} ${size}`).values()].map((group) => {
    const { kind, size } = group[0] as Label;
    const weight = kind === 'town' || kind === 'city' || kind === 'neighbour' ? ' font-weight="600"' : '';
    const apart = spacing[kind] ? ` letter-spacing="${spacing[kind]}em"` : '';
    const halo = kind === 'neighbour' ? paint('outside') : paint('land');
    return `${signs(group, kind, size)}<g fill="${paint(inks[kind])}" stroke="${halo}" stroke-width="${round(size * 0.26)}" font-size="${round(size)}"${weight}${apart}>${group.map(text).join('')}</g>`;
  });
  return `<g font-family="var(--text,'Be Vietnam Pro',system-ui,sans-serif)" text-anchor="middle" paint-order="stroke" stroke-linejoin="round">${groups.join('')}</g>`;
}

/** The dots of towns, the triangles of peaks. */
function signs(labels: readonly Label[], kind: LabelKind, size: number): string {
  const dots = labels.flatMap(({ dot }) => (dot ? [dot] : []));
  if (dots.length === 0) return '';
  if (kind === 'hill') {
    const half = round(size * 0.32);
    const path = dots.map(([x, y]) => `M${round(x)} ${round(y - half)}l${half} ${2 * half}h${-2 * half}z`).join('');
    return `<path fill="${paint('ink-hill')}" d="${path}"/>`;
  }
  const path = dots.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join('');
  const width = round(size * (kind === 'city' ? 0.48 : 0.34));
  return `<path fill="none" stroke="${paint('ink')}" stroke-width="${width}" stroke-linecap="round" d="${path}"/>`;
}

function text({ text, size, box: { x, y, turn } }: Label): string {
  // The middle of small letters stands a third of an em above the line they stand on.
  const [at, down] = [`x="${round(x)}"`, round(y + size * 0.34)];
  const turned = turn ? ` transform="rotate(${Math.round(turn * 10) / 10} ${round(x)} ${round(y)})"` : '';
  return `<text ${at} y="${down}"${turned}>${escapeXml(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
