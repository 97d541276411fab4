import type { Commune, Group } from '../catalogue/model.ts';
import type { Lang } from '../i18n/locales.ts';
import { addressOf } from './address.ts';

/** The folder of calendars and the name of the one with all ratings, in each language. */
const calendarWords = { en: { folder: 'calendar', all: 'ratings' }, vi: { folder: 'lich', all: 'hang-sao' } } as const;

/** The feed of new and changed entries, or of the products of one group: `/en/groups/food/feed.xml`. */
export function feedAddress(lang: Lang, group?: Group): string {
  return `${addressOf(group ? { page: 'group', group } : { page: 'home' }, lang)}feed.xml`;
}

/** The calendar of the days on which ratings end, of all products or of those of one commune: `/vi/lich/thanh-oai.ics`. */
export function calendarAddress(lang: Lang, commune?: Commune): string {
  const { folder, all } = calendarWords[lang];
  const file = commune ? (lang === 'en' ? commune.slug : commune.id) : all;
  return `/${lang}/${folder}/${file}.ics`;
}
