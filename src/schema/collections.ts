import { commune, district } from './commune.ts';
import { figure } from './figure.ts';
import { mapArea, mapBorder, mapPlace, mapRiver, mapRoad } from './ground.ts';
import { hsSuggestion } from './hs-suggestion.ts';
import { loop } from './loop.ts';
import { producer } from './producer.ts';
import { product, productEnglish } from './product.ts';
import { salesPoint } from './sales-point.ts';
import { searchWords } from './search-words.ts';
import { certificate, craft, glossaryTerm, group } from './taxonomy.ts';
import { village, villageEnglish } from './village.ts';

/**
 * Every collection of the content folder and where its files are.
 * `markdown-pair`: `<id>.md` with Vietnamese text beside `<id>.en.md` with English text.
 * `json-each`: one `<id>.json` an entry. `json-list`: one file with a list of entries.
 */
export const collections = {
  products: { layout: 'markdown-pair', folder: 'products', byCommune: true, schema: product, english: productEnglish },
  villages: { layout: 'markdown-pair', folder: 'villages', byCommune: false, schema: village, english: villageEnglish },
  producers: { layout: 'json-each', folder: 'producers', schema: producer },
  salesPoints: { layout: 'json-each', folder: 'sales-points', schema: salesPoint },
  communes: { layout: 'json-list', file: 'places/communes.json', schema: commune },
  districts: { layout: 'json-list', file: 'places/districts.json', schema: district },
  groups: { layout: 'json-list', file: 'taxonomy/groups.json', schema: group },
  crafts: { layout: 'json-list', file: 'taxonomy/crafts.json', schema: craft },
  certificates: { layout: 'json-list', file: 'taxonomy/certificates.json', schema: certificate },
  glossary: { layout: 'json-list', file: 'taxonomy/glossary.json', schema: glossaryTerm },
  searchWords: { layout: 'json-list', file: 'taxonomy/search-words.json', schema: searchWords },
  hsSuggestions: { layout: 'json-list', file: 'taxonomy/hs-suggestions.json', schema: hsSuggestion },
  loops: { layout: 'json-list', file: 'loops.json', schema: loop },
  figures: { layout: 'json-list', file: 'figures.json', schema: figure },
  mapRivers: { layout: 'json-list', file: 'map/rivers.json', schema: mapRiver },
  mapRoads: { layout: 'json-list', file: 'map/roads.json', schema: mapRoad },
  mapAreas: { layout: 'json-list', file: 'map/areas.json', schema: mapArea },
  mapPlaces: { layout: 'json-list', file: 'map/places.json', schema: mapPlace },
  mapBorder: { layout: 'json-list', file: 'map/border.json', schema: mapBorder },
} as const;

export type CollectionName = keyof typeof collections;
