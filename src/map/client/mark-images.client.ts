import type { Map as LargeMap } from 'maplibre-gl';
import { markShapes } from '../drawing/mark-shapes.ts';
import { placeKinds } from '../finder/place-kind.ts';
import type { Palette } from '../large/palette.ts';
import { iconOf } from '../large/place-data.ts';

const size = 26;
const density = 2;

/** Gives a map the images of all marks in these colours, or redraws those it has. */
export function markImages(map: LargeMap, palette: Palette): void {
  for (const kind of placeKinds) {
    for (const middle of [undefined, 'commune'] as const) {
      const { path, colour } = markShapes[kind];
      const image = drawn(new Path2D(path), palette[colour], palette.land, middle !== undefined);
      const name = iconOf({ kind, middle });
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: density });
    }
  }
}

function drawn(path: Path2D, colour: string, paper: string, hollow: boolean): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size * density;
  canvas.height = size * density;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(density, density);
  context.translate(size / 2, size / 2);
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.lineWidth = hollow ? 6 : 4;
  context.stroke(path);
  context.fillStyle = hollow ? paper : colour;
  context.fill(path);
  if (hollow) {
    context.strokeStyle = colour;
    context.lineWidth = 2.5;
    context.stroke(path);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
