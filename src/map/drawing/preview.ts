import type { Lang } from '../../i18n/locales.ts';
import { escapeXml } from '../export/escape-xml.ts';
import type { GroundSource } from '../ground/ground-features.ts';
import { groundDrawing } from './ground-drawing.ts';
import type { Label } from './label.ts';
import { labelsMarkup } from './labels-markup.ts';
import { type MapColour, paint, standaloneStyle } from './paint.ts';
import { placeLabels } from './place-labels.ts';
import type { Projection } from './projection.ts';
import { wantedLabels } from './wanted-labels.ts';

/** Pixels across which the whole sheet is shown when it is read at its best. */
export const previewWidth = 860;

/** The file of the ground: pages take the group from it by `<use>`, their tokens reach into it. */
export function groundFile(source: GroundSource, projection: Projection): string {
  return svg(projection, `${standaloneStyle()}<g id="ground">${groundDrawing(source, projection)}</g>`);
}

/** The words of the whole sheet. */
export function previewLabels({ ground }: Pick<GroundSource, 'ground'>, lang: Lang, projection: Projection): Label[] {
  const unit = projection.sheet.width / previewWidth;
  return placeLabels(wantedLabels(ground, lang, projection, projection.sheet, unit, 3), projection.sheet, [notePlace(projection)]);
}

/**
 * The whole map as a picture of its own, in one language: for print, for a reader without WebGL, to be sent to
 * somebody. Says on its face that it is a schematic.
 */
export function previewFile(source: GroundSource, lang: Lang, projection: Projection, title: string, note: string): string {
  const { x, y, size } = notePlace(projection);
  const noteText = `<text x="${x}" y="${y + size / 3}" text-anchor="middle" font-family="'Be Vietnam Pro',system-ui,sans-serif" font-size="${size}" fill="${paint('ink-soft' satisfies MapColour)}">${escapeXml(note)}</text>`;
  const inner = [
    `<title>${escapeXml(title)}</title>`,
    standaloneStyle(),
    groundDrawing(source, projection),
    labelsMarkup(previewLabels(source, lang, projection)),
    noteText,
  ];
  return svg(projection, inner.join(''));
}

function notePlace({ sheet }: Projection) {
  const size = Math.round((11.5 * sheet.width) / previewWidth);
  return { x: Math.round(sheet.width / 2), y: Math.round(sheet.height - size * 1.2), width: sheet.width * 0.8, height: size * 1.8, size };
}

function svg({ sheet }: Projection, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}">${inner}</svg>`;
}
