import type { Settings } from '../../schema/settings.ts';
import type { Position } from '../ground/position.ts';

/** A rectangle of the drawing. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the earth lies on the paper: Web Mercator, as on the interactive map, in units of about 50 m. */
export interface Projection {
  /** The whole sheet. */
  readonly sheet: View;
  readonly project: (position: Position) => Position;
  /** Units of the drawing that a kilometre takes in the middle of the sheet. */
  readonly kilometre: number;
}

const unitsPerDegree = 2000;
/** Air north and south of the area, in degrees; west and east it is what the shape of the sheet asks for. */
const margin = 0.03;
/** Width by height: wide enough for the names of neighbours beside a city that is higher than wide. */
const shape = 1.1;

/** The projection of the sheet on which the area of the settings is drawn. */
export function projectionOf({ south, north, west, east }: Settings['bounds']): Projection {
  const [top, bottom] = [mercator(north + margin), mercator(south - margin)];
  const height = Math.round((top - bottom) * unitsPerDegree);
  const width = Math.round(height * shape);
  const left = (west + east) / 2 - width / unitsPerDegree / 2;
  return {
    sheet: { x: 0, y: 0, width, height },
    project: ([lng, lat]) => [(lng - left) * unitsPerDegree, (top - mercator(lat)) * unitsPerDegree],
    kilometre: unitsPerDegree / (111.32 * Math.cos((((south + north) / 2) * Math.PI) / 180)),
  };
}

/** A latitude in degrees of the equator: so far north Mercator draws it. */
function mercator(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}
