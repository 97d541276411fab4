import type { Catalogue, GlossaryTerm, Loop } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import type { Lang } from '../i18n/locales.ts';
import { addressOf } from '../routes/address.ts';
import { codeOf } from './code.ts';
import { foundBy } from './entry-words.ts';
import { type Looks, recordOf } from './record.ts';
import type { SearchRecord } from './search-record.ts';
import { synonymsOf } from './synonyms.ts';

/** An article of the site, as its own pages show it. */
export interface ArticleText {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** All that the search of one language finds, alike things beside each other: their data pack better so. */
export function searchRecords(catalogue: Catalogue, lang: Lang, looks: Looks, articles: readonly ArticleText[]): SearchRecord[] {
  const synonyms = synonymsOf(catalogue);
  const key = ({ group, craft, district, id }: SearchRecord) => [group ?? '~', craft ?? '~', district ?? '~', id].join(' ');
  const alike = (records: SearchRecord[]) => records.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const { products, villages, producers, salesPoints } = catalogue;
  return [
    ...[products, villages, producers, salesPoints].flatMap((entries) =>
      alike(entries.map((entry) => recordOf(entry, lang, synonyms, looks))),
    ),
    ...articles.map(articleRecord),
    ...catalogue.loops.map((loop) => loopRecord(loop, lang)),
    ...catalogue.glossary.map((term) => termRecord(term, lang)),
  ];
}

function articleRecord({ id, address, title, text }: ArticleText): SearchRecord {
  const found = foundBy({ name: [title], other: [], who: [], near: [], text: [text] });
  return { kind: 'article', id, shown: { address, name: title, text: text.slice(0, 400) }, ...found, codes: [] };
}

function loopRecord(loop: Loop, lang: Lang): SearchRecord {
  const name = pick(loop.name, lang).value;
  const text = pick(loop.text, lang).value;
  const stops = loop.stops.flatMap((stop) => [pick(stop.name, lang).value, stop.craft.name[lang]]);
  return {
    kind: 'article',
    id: `loop-${loop.id}`,
    shown: { address: addressOf({ page: 'loop', loop }, lang), name, text },
    ...foundBy({
      name: [name],
      other: [lang === 'vi' ? loop.name.en : loop.name.vi],
      who: stops,
      near: ['day trip day loop tour itinerary đi trong ngày lịch trình tham quan'],
      text: [text],
    }),
    codes: [codeOf(loop.id)],
  };
}

function termRecord(term: GlossaryTerm, lang: Lang): SearchRecord {
  const other = lang === 'vi' ? term.en : term.vi;
  const note = pick(term.note, lang).value;
  return {
    kind: 'article',
    isTerm: true,
    id: `term-${term.id}`,
    shown: {
      address: `${addressOf({ page: 'article', article: 'glossary' }, lang)}#${term.id}`,
      name: `${term[lang]} (${other})`,
      text: note,
    },
    ...foundBy({ name: [term[lang]], other: [other], who: [], near: [...term.alsoVi, ...term.alsoEn], text: [note] }),
    codes: [],
  };
}
