/** A point of the earth as GeoJSON has it: longitude, then latitude, in WGS 84 degrees. Or any point of a plane. */
export type Position = readonly [x: number, y: number];
