import type { Lang } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import type { Drawing } from '../../motifs/drawing.ts';
import { motifOf, motifOfCraft } from '../../motifs/motif-of.ts';
import { sharePictureAddress, sitePicture } from '../../motifs/share-pictures.ts';
import { shareSize } from '../../motifs/share-svg.ts';
import type { Target } from '../../routes/address.ts';
import type { SharePicture } from '../../seo/share-picture.ts';
import { drawingOfTarget } from './drawing-of-target.ts';

/** The drawing that shared links to a page show where there is no photograph. It says of itself that it is one. */
export function drawnSharePicture(target: Target, title: string, lang: Lang): SharePicture {
  const name = drawingFor(target)?.id ?? sitePicture;
  return { address: sharePictureAddress(name), ...shareSize, alt: messages(lang).picture.drawing(title) };
}

function drawingFor(target: Target): Drawing | undefined {
  if (target.page === 'entry') return motifOf(target.entry);
  return target.page === 'craft' ? motifOfCraft(target.craft) : drawingOfTarget(target);
}
