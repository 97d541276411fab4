import type { Drawing } from '../drawing.ts';
import { ellipse, rays } from '../path.ts';

const scallops = (cx: number, cy: number, radius: number, flat: number, count: number): string => {
  const at = (index: number): string => {
    const angle = (index / count) * 2 * Math.PI;
    return `${(cx + radius * Math.cos(angle)).toFixed(1)} ${(cy + radius * flat * Math.sin(angle)).toFixed(1)}`;
  };
  const bulge = ((radius * Math.PI) / count) * 1.05;
  return `M${at(0)}${Array.from({ length: count }, (_, index) => `A${bulge.toFixed(1)} ${(bulge * flat).toFixed(1)} 0 0 1 ${at(index + 1)}`).join('')}z`;
};

/** Mid-autumn cakes (bánh nướng, bánh dẻo) from the mould, under a full moon. */
export const mooncake: Drawing = {
  id: 'mooncake',
  accent: 'gold',
  layers: [
    ['flat', ellipse(70, 22, 16)],
    ['line', ellipse(70, 22, 16)],
    ['body', 'M8 50v18c3 4 6 2 8 5 4 4 7 2 10 5 5 3 8 1 12 3 5 1 9 0 13-1 6 0 8-2 12-4 5-1 6-3 9-6 4-1 6-3 8-6V50z'],
    ['line', 'M16 56v17M26 60v18M38 62v19M51 62v18M63 60v16M74 56v14'],
    ['cut', scallops(45, 48, 34, 0.46, 14)],
    ['line', ellipse(45, 48, 25, 10.5)],
    ['line', `${rays([45, 48], 10, [0, 360], 8, 19, 0.42)}${ellipse(45, 48, 6, 2.6)}`],
  ],
  foot: 82,
  focus: [46, 46],
  ornament: scallops(0, 0, 6, 1, 8),
  symbol: [
    ['flat', scallops(12, 12, 8.5, 1, 8)],
    ['line', `${scallops(12, 12, 8.5, 1, 8)}${rays([12, 12], 8, [0, 360], 2.5, 5.5)}`],
  ],
};
