import type { Drawing } from './drawing.ts';
import { compact, layersMarkup } from './layers-markup.ts';

/**
 * The file of one drawing, from which pages take its parts by `<use>`. Whoever uses a part gives it the pen (colour,
 * weight and joins of lines); the custom properties of the page reach into it, so that one file serves light, dark
 * and print.
 */
export function spriteFile({ accent, layers, ornament, symbol }: Drawing): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg"><defs>',
    `<g id="object">${layersMarkup(layers, accent, true)}</g>`,
    `<path id="ornament" stroke="var(--motif-quiet,none)" vector-effect="non-scaling-stroke" d="${compact(ornament)}"/>`,
    `<g id="symbol">${layersMarkup(symbol, accent, false)}</g>`,
    '</defs></svg>',
  ].join('');
}
