import { isStanding } from '../catalogue/dated-rating.ts';
import { bareName } from '../catalogue/join-places.ts';
import type { Catalogue, Entry, Place, Producer, Product, SalesPoint, Village } from '../catalogue/model.ts';
import { oldUnitAlone } from '../catalogue/old-unit-label.ts';
import { pick } from '../catalogue/pick.ts';
import { placeWords } from '../catalogue/place-words.ts';
import { ratingWords } from '../catalogue/rating-words.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { descriptionLimit, fittingText } from './fit.ts';
import { isShared } from './shared-names.ts';
import type { Texts } from './texts.ts';

/** Title and description of an entry's page, from its facts: the title that says most first. */
export function entryTexts(entry: Entry, lang: Lang, catalogue: Catalogue): Texts {
  const name = pick(entry.name, lang).value;
  const titles = isShared(name, lang, catalogue) ? toldApart(entry, name, lang) : [...richTitles(entry, name, lang), name];
  return { titles, description: descriptionOf(entry, name, lang) };
}

/** What tells an entry from its namesakes: its maker, its kind or its place, else its id. */
function toldApart(entry: Entry, name: string, lang: Lang): string[] {
  const maker = entry.kind === 'product' ? makerOf(entry, lang) : '';
  const apart = maker && maker.toLowerCase() !== name.toLowerCase() ? [maker] : wheres(entry.place, lang);
  const kind = entry.kind === 'producer' ? [messages(lang).titles.producer(name, '')] : [];
  return [...kind, ...apart.map((words) => `${name}, ${words}`), `${name} (${entry.id})`];
}

function richTitles(entry: Entry, name: string, lang: Lang): string[] {
  const t = messages(lang).titles;
  // "Ba Vì yoghurt, Ba Vì district" says nothing twice: a place that the name tells is left out.
  const told = placeNames(entry.place).some((place) => name.includes(place));
  const places = told ? [] : wheres(entry.place, lang);
  switch (entry.kind) {
    case 'product': {
      const { village } = entry;
      const from = village && !name.includes(bareVillage(village)) ? [`${name}, ${t.villageName(pick(village.name, lang).value)}`] : [];
      return [...standingTitle(entry, name, lang), ...from, ...places.map((where) => `${name}, ${where}`)];
    }
    case 'village': {
      const craft = craftWords(entry, lang);
      return [...places, ''].flatMap((where) => [t.village(name, craft, where), t.village(name, entry.craft.name[lang], where)]);
    }
    case 'producer':
      return [...places, ''].map((where) => t.producer(name, where));
    case 'sales-point':
      return places.map((where) => `${name}, ${where}`);
  }
}

/** The names of the units of a place without their kinds, which are Vietnamese in both languages. */
function placeNames({ communeBefore2025, commune, districtBefore2025 }: Place): string[] {
  return [communeBefore2025 && oldUnitAlone(communeBefore2025), commune?.name, districtBefore2025?.name]
    .filter((name) => name !== undefined)
    .map(bareName);
}

/** "Làng Vác (Canh Hoạch)" is Vác. */
function bareVillage({ name }: Village): string {
  return name.vi.replace(/^làng /i, '').replace(/ \(.*$/, '');
}

/** The stars belong into a title only while they stand, and never without their time. */
function standingTitle({ rating }: Product, name: string, lang: Lang): string[] {
  const { stars, expires, round } = rating;
  if (!isStanding(rating) || stars === undefined || !expires) return [];
  const t = messages(lang).titles;
  if (expires.first === expires.last) return [t.starsUntil(name, stars, formatDate(expires.first.slice(0, 7), lang))];
  return round === undefined ? [] : [t.starsOfRound(name, stars, String(round))];
}

/** The place in words, from the nearer to the wider. */
function wheres(place: Place, lang: Lang): string[] {
  const district = place.districtBefore2025?.label[lang];
  return [...new Set([placeWords(place, lang), district])].filter((words) => words !== undefined && words !== '') as string[];
}

function makerOf(product: Product, lang: Lang): string {
  return product.producer ? pick(product.producer.name, lang).value : (product.maker ?? '');
}

function craftWords(village: Village, lang: Lang): string {
  return village.craftDetail ? pick(village.craftDetail, lang).value : village.craft.name[lang];
}

function descriptionOf(entry: Entry, name: string, lang: Lang): string {
  switch (entry.kind) {
    case 'product':
      return productDescription(entry, name, lang);
    case 'producer':
      return producerDescription(entry, name, lang);
    case 'village':
      return followedByText(
        entry,
        lang,
        [...new Set([...wheres(entry.place, lang), ''])].map((where) =>
          messages(lang).village.description(name, craftWords(entry, lang), where),
        ),
      );
    case 'sales-point': {
      const t = messages(lang).salesPoint;
      return followedByText(
        entry,
        lang,
        [...wheres(entry.place, lang), ''].map((where) => t.description(name, t.kinds[entry.pointKind], where)),
      );
    }
  }
}

/** The rating is what a buyer looks for, and half a sentence of it would mislead: everything else gives way first. */
function productDescription(product: Product, name: string, lang: Lang): string {
  const t = messages(lang).product;
  const { line, standing } = ratingWords(product.rating, lang);
  const rating = standing ? `${line}: ${standing.charAt(0).toLowerCase()}${standing.slice(1)}` : line;
  const maker = makerOf(product, lang);
  const kinds = [product.craft ?? product.subgroup ?? product.group, product.group].map((kind) => kind.name[lang].toLowerCase());
  const places = [...wheres(product.place, lang), ''];
  const leads = [maker, ''].flatMap((by) => kinds.flatMap((kind) => places.map((where) => t.descriptionLine(name, kind, by, where))));
  return fittingText([...leads.map((lead) => `${lead} ${rating}.`), `${rating}.`]);
}

function producerDescription(producer: Producer, name: string, lang: Lang): string {
  const t = messages(lang);
  const products = t.listing.results.products(producer.products.length, formatNumber(producer.products.length, lang));
  return fittingText(
    [...wheres(producer.place, lang), ''].map((where) =>
      t.producer.description(name, t.producer.kinds[producer.producerKind], where, products),
    ),
  );
}

/** The facts, then the entry's own text as far as there is room. */
function followedByText(entry: Village | SalesPoint, lang: Lang, leads: readonly string[]): string {
  const lead = leads.find(({ length }) => length <= descriptionLimit / 2) ?? (leads.at(-1) as string);
  return fittingText([`${lead} ${pick(entry.text, lang).value.plain}`]);
}
