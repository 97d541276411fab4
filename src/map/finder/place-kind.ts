/** What stands on the large map: sales points by their kind, craft villages, and producers whose own point is known. */
export const placeKinds = [
  'ocop-point',
  'tourism-point',
  'shop',
  'supermarket-corner',
  'market',
  'craft-centre',
  'village',
  'producer',
] as const;

export type PlaceKind = (typeof placeKinds)[number];
