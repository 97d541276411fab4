import type { PlaceLeaf, TouristAttractionLeaf } from 'schema-dts';
import type { Village } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { addressOf } from '../../routes/address.ts';
import { craftTerm } from './craft-term.ts';
import { entryId } from './ids.ts';
import { namesOf } from './names.ts';
import { imagesOf, type PublishedPicture } from './picture.ts';
import { addressIn, geoOf } from './place.ts';
import type { Telling } from './telling.ts';

/** A craft village: an attraction where a source tells how to visit it or the city sends visitors there, else a place. */
export function villageOf(village: Village, pictures: readonly PublishedPicture[], telling: Telling): TouristAttractionLeaf | PlaceLeaf {
  const { lang, absolute } = telling;
  const { salesPoints } = village;
  return {
    '@type': isVisited(village) ? 'TouristAttraction' : 'Place',
    '@id': entryId(village, telling),
    ...namesOf(village.name, lang),
    description: pick(village.text, lang).value.plain,
    url: absolute(addressOf({ page: 'entry', entry: village }, lang)),
    keywords: craftTerm(village.craft, telling),
    address: addressIn(village.place, telling),
    ...geoOf(village.coordinate),
    ...(salesPoints.length > 0 && { containsPlace: salesPoints.map((point) => ({ '@id': entryId(point, telling) })) }),
    ...imagesOf(pictures, telling),
  };
}

/** A village as other pages name it. */
export function villageNamed(village: Village, telling: Telling): TouristAttractionLeaf | PlaceLeaf {
  return {
    '@type': isVisited(village) ? 'TouristAttraction' : 'Place',
    '@id': entryId(village, telling),
    name: pick(village.name, telling.lang).value,
  };
}

function isVisited({ visit, ocopTourismPoint }: Village): boolean {
  return visit !== undefined || ocopTourismPoint !== undefined;
}
