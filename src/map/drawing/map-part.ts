import type { GroundControls } from '../../catalogue/model.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Box } from './box.ts';
import { labelsMarkup } from './labels-markup.ts';
import { placeLabels } from './place-labels.ts';
import type { Projection, View } from './projection.ts';
import { type Detail, wantedLabels } from './wanted-labels.ts';

/** Part of the sheet with its words: what a small map shows. */
export interface MapPart {
  readonly view: View;
  /** Units of the drawing that a pixel of the screen takes when the map is as wide as it is meant to be. */
  readonly unit: number;
  /** The words, as the inside of an SVG. */
  readonly labels: string;
}

/** The words of a part of the sheet, shown `pixels` wide, that leave the marks free. */
export function mapPart(
  ground: GroundControls,
  lang: Lang,
  projection: Projection,
  view: View,
  pixels: number,
  detail: Detail,
  marks: (unit: number) => readonly Box[],
): MapPart {
  const unit = view.width / pixels;
  const wanted = wantedLabels(ground, lang, projection, view, unit, detail);
  return { view, unit, labels: labelsMarkup(placeLabels(wanted, view, marks(unit))) };
}
