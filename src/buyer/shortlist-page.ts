import { formatNumber } from '../i18n/format.ts';
import { type Lang, locales } from '../i18n/locales.ts';
import { type Messages, messages } from '../i18n/messages.ts';
import { addressOf } from '../routes/address.ts';
import type { Settings } from '../schema/settings.ts';
import { mostProducts } from './product-ids.ts';
import { type StandingWords, standingWords } from './standing-words.ts';

/** What the script of the shortlist's page is handed. Words with values hold them as `{name}`. */
export interface ShortlistPlace {
  readonly lang: Lang;
  readonly locale: string;
  readonly timeZone: string;
  /** The day of the build, before which no star is measured. */
  readonly built: string;
  readonly compare: string;
  /** The host of the published site, as it is printed before short addresses. */
  readonly host: string;
  readonly labels: Messages['trade']['labels'];
  readonly standing: StandingWords;
  readonly words: Readonly<
    Record<
      | 'saidRemoved'
      | 'count'
      | 'byMaker'
      | 'makerUnknown'
      | 'starsOn'
      | 'note'
      | 'compareNamed'
      | 'compareChosen'
      | 'compareRule'
      | 'removeNamed'
      | 'copied'
      | 'notCopied'
      | 'saidAddedAll'
      | 'allThere'
      | 'full'
      | 'gone'
      | 'failed'
      | 'notProvided'
      | 'catalogueFrom',
      string
    >
  >;
}

/** That of one language. */
export function shortlistPlace(lang: Lang, settings: Settings, built: string, host: string): ShortlistPlace {
  const { shortlist: t, trade } = messages(lang);
  return {
    lang,
    locale: locales[lang].bcp47,
    timeZone: settings.timeZone,
    built,
    host,
    compare: addressOf({ page: 'compare' }, lang),
    labels: trade.labels,
    standing: standingWords(lang),
    words: {
      saidRemoved: t.saidRemoved('{name}'),
      count: t.count('{count}'),
      byMaker: t.byMaker('{name}'),
      makerUnknown: t.makerUnknown,
      starsOn: t.starsOn('{date}'),
      note: t.note,
      compareNamed: t.compareNamed('{name}'),
      compareChosen: t.compareChosen('{count}'),
      compareRule: t.compareRule,
      removeNamed: t.removeNamed('{name}'),
      copied: t.copied,
      notCopied: t.notCopied,
      saidAddedAll: t.saidAddedAll('{count}'),
      allThere: t.allThere,
      full: t.full(formatNumber(mostProducts, lang)),
      gone: t.gone('{name}'),
      failed: t.failed('{id}'),
      notProvided: t.notProvided,
      catalogueFrom: t.catalogueFrom(settings.name[lang], '{date}'),
    },
  };
}
