import { entryChange, type LastChanges } from '../catalogue/last-change.ts';
import type { Catalogue, Commune, Product } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { ratingWords } from '../catalogue/rating-words.ts';
import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { addressOf } from '../routes/address.ts';
import type { Settings } from '../schema/settings.ts';
import { folded, icalText } from './ical-line.ts';

/** What a calendar is made from. */
export interface CalendarInput {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly changes: LastChanges;
  readonly origin: string;
}

/** Products whose rating ends on a day, or from a day on, that can be told: those of a commune, or all. */
export function endingRatings(catalogue: Catalogue, commune?: Commune): Product[] {
  return (commune?.entries.products ?? catalogue.products).filter(({ rating }) => rating.expires !== undefined);
}

/** The communes that have a calendar: a calendar without any event is none (RFC 5545, 3.6). */
export function communesWithCalendar(catalogue: Catalogue): Commune[] {
  return catalogue.communes.filter((commune) => endingRatings(catalogue, commune).length > 0);
}

/**
 * The ends of ratings as an iCalendar (RFC 5545), past ones too. Where the day is known it is an event of that day.
 * Where only an interval is known, the event stands on its first day and says in words that it may be later.
 */
export function calendarOf(input: CalendarInput, lang: Lang, commune?: Commune): string {
  const { catalogue, settings } = input;
  const t = messages(lang).calendar;
  const events = endingRatings(catalogue, commune)
    .map((product) => ({ product, day: product.rating.expires?.first ?? '' }))
    .sort((a, b) => (a.day < b.day || (a.day === b.day && a.product.id < b.product.id) ? -1 : 1));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${icalText(settings.name.en)}//OCOP ratings//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${icalText(commune ? t.commune(commune.label[lang]) : t.all(settings.name[lang]))}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap(({ product, day }) => eventLines(product, day, lang, input)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}

function eventLines(product: Product, day: string, lang: Lang, { catalogue, changes, origin }: CalendarInput): string[] {
  const t = messages(lang);
  const { rating, name, id } = product;
  const words = ratingWords(rating, lang);
  const page = origin + addressOf({ page: 'entry', entry: product }, lang);
  const exact = rating.expires?.first === rating.expires?.last;
  const title = (exact ? t.calendar.ends : t.calendar.mayEnd)(pick(name, lang).value, t.rating.stars(rating.stars as number));
  const stamp = entryChange(product, changes)?.last ?? `${catalogue.today}T00:00:00Z`;
  return [
    'BEGIN:VEVENT',
    `UID:rating-${id}-${lang}@${new URL(origin).hostname}`,
    `DTSTAMP:${stamp.replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${icalText(title)}`,
    `DESCRIPTION:${icalText(`${words.line}. ${words.explained}\n${t.rating.measured(formatDate(rating.today, lang))}\n${page}`)}`,
    `URL:${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
