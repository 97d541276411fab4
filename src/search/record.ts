import { isStanding } from '../catalogue/dated-rating.ts';
import type { Entry, Product } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { placeWords } from '../catalogue/place-words.ts';
import { ratingWords } from '../catalogue/rating-words.ts';
import { type Lang, otherLang } from '../i18n/locales.ts';
import { addressOf } from '../routes/address.ts';
import { codesOf } from './code.ts';
import { craftOf } from './craft-of.ts';
import { entryTexts, foundBy } from './entry-words.ts';
import type { SearchRecord, ShownRecord } from './search-record.ts';
import type { Synonyms } from './synonyms.ts';

/** The look of an entry, which the search does not know itself. */
export type Looks = (entry: Entry) => Pick<ShownRecord, 'motif' | 'picture'>;

/** An entry as the search of one language knows it. */
export function recordOf(entry: Entry, lang: Lang, synonyms: Synonyms, looks: Looks): SearchRecord {
  const name = pick(entry.name, lang);
  const address = addressOf({ page: 'entry', entry }, lang);
  return {
    kind: entry.kind,
    id: entry.id,
    shown: {
      address,
      ...(entry.kind === 'product' && !address.endsWith(`/${entry.id}/`) ? { id: entry.id } : {}),
      name: name.value,
      ...(name.lang === 'vi' && lang !== 'vi' ? { nameLang: 'vi' as const } : {}),
      place: placeWords(entry.place, lang) || undefined,
      stars: entry.kind === 'product' ? starsOf(entry, lang) : undefined,
      ...looks(entry),
      text: textOf(entry, lang),
    },
    ...foundBy(entryTexts(entry, lang, otherLang(lang), synonyms)),
    codes: codesOf(entry),
    group: entry.kind === 'product' ? entry.group.id : undefined,
    subgroup: entry.kind === 'product' ? entry.subgroup && String(entry.subgroup.number) : undefined,
    craft: craftOf(entry)?.id,
    commune: entry.place.commune?.id,
    district: entry.place.districtBefore2025?.id,
  };
}

/** What a result says of a rating: the stars, when they were given, and whether they stand. */
function starsOf({ rating }: Product, lang: Lang): ShownRecord['stars'] {
  if (rating.standing === 'no-star' || rating.stars === undefined) return undefined;
  const { line, standing } = ratingWords(rating, lang);
  return { words: [line, standing].filter(Boolean).join('. '), number: rating.stars, standing: isStanding(rating) };
}

function textOf(entry: Entry, lang: Lang): string {
  const summary = pick({ vi: entry.summary.vi ?? '', en: entry.summary.en }, lang).value;
  const prose = pick(entry.text, lang).value.plain;
  return [summary, prose].filter(Boolean).join(' ').slice(0, 400);
}
