import { type Lang, locales } from '../i18n/locales.ts';
import { type Messages, messages } from '../i18n/messages.ts';
import { addressOf } from '../routes/address.ts';
import type { Settings } from '../schema/settings.ts';
import { type Question, questions } from './questions.ts';
import { type StandingWords, standingWords } from './standing-words.ts';

/** What the script of the comparison is handed. Words with values hold them as `{name}`. */
export interface ComparePlace {
  readonly lang: Lang;
  readonly locale: string;
  readonly timeZone: string;
  /** The day of the build, before which no star is measured. */
  readonly built: string;
  readonly shortlist: string;
  /** The rows after those of what and where it is, in their order. A picture stands in the head of the table. */
  readonly questions: readonly Exclude<Question, 'picture'>[];
  readonly labels: Messages['trade']['labels'];
  readonly standing: StandingWords;
  readonly words: Readonly<
    Record<
      | 'kind'
      | 'place'
      | 'rating'
      | 'differs'
      | 'differences'
      | 'noDifferences'
      | 'notAsked'
      | 'notProvided'
      | 'takeOutNamed'
      | 'tooMany'
      | 'tooFew'
      | 'starsOn'
      | 'gone'
      | 'failed',
      string
    >
  >;
}

/** That of one language. */
export function comparePlace(lang: Lang, settings: Settings, built: string): ComparePlace {
  const { compare: t, shortlist, trade } = messages(lang);
  return {
    lang,
    locale: locales[lang].bcp47,
    timeZone: settings.timeZone,
    built,
    shortlist: addressOf({ page: 'shortlist' }, lang),
    questions: questions.filter((question) => question !== 'picture'),
    labels: trade.labels,
    standing: standingWords(lang),
    words: {
      kind: t.kind,
      place: t.place,
      rating: t.rating,
      differs: t.differs,
      differences: t.differences('{count}', '{all}'),
      noDifferences: t.noDifferences,
      notAsked: t.notAsked,
      notProvided: trade.notProvided,
      takeOutNamed: t.takeOutNamed('{name}'),
      tooMany: t.tooMany,
      tooFew: t.tooFew,
      starsOn: shortlist.starsOn('{date}'),
      gone: shortlist.gone('{name}'),
      failed: shortlist.failed('{id}'),
    },
  };
}
