import type { GroundControls } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { type FromTown, fromCity, nearestTown } from './nearest-town.ts';
import type { PlacePoint } from './place-point.ts';

/** Where a point is, in words: from the nearest town, and from the city where that is another. All as the crow flies. */
export function whereWords(ground: GroundControls, { at }: PlacePoint, lang: Lang): string {
  const [near, city] = [nearestTown(ground, at), fromCity(ground, at)];
  const words = [near, city].filter((from, i) => from && (i === 0 || from.town !== near?.town)) as FromTown[];
  return words.length === 0 ? '' : messages(lang).map.asTheCrowFlies(words.map((from) => fromWords(from, lang)));
}

/** What the mark is, where it is not the place itself. */
export function precisionWords({ precision, village, commune }: PlacePoint, lang: Lang): string | undefined {
  const t = messages(lang).map;
  const name = village && pick(village.name, lang).value;
  if (precision === 'commune-now') return commune && t.middleOf(commune.label[lang]);
  if (precision === 'commune' || precision === 'district') return name ? t.villageMiddle[precision](name) : t.middle[precision];
  return name && t.villageMark(name);
}

function fromWords({ town, kilometres, direction }: FromTown, lang: Lang): string {
  const t = messages(lang).map;
  const name = town.name[lang];
  if (kilometres < 1) return t.inTown(name);
  return t.fromTown(formatNumber(Math.round(kilometres), lang), t.directions[direction], name);
}
