import type { APIRoute } from 'astro';
import { site } from '../../../catalogue/catalogue.ts';
import type { Commune } from '../../../catalogue/model.ts';
import { calendarOf, communesWithCalendar, endingRatings } from '../../../data/calendar.ts';
import { type Lang, langs } from '../../../i18n/locales.ts';
import { calendarAddress } from '../../../routes/feed-address.ts';

export async function getStaticPaths() {
  const { catalogue } = await site();
  const all = endingRatings(catalogue).length > 0 ? [undefined] : [];
  return langs.flatMap((lang) =>
    [...all, ...communesWithCalendar(catalogue)].map((commune) => {
      const [, , calendar, file = ''] = calendarAddress(lang, commune).split('/');
      return { params: { lang, calendar, file: file.replace(/\.ics$/, '') }, props: { lang, commune } };
    }),
  );
}

/** The days on which ratings end: of all products, or of those of one commune. */
export const GET: APIRoute<{ lang: Lang; commune: Commune | undefined }> = async ({ props: { lang, commune }, site: origin }) =>
  new Response(calendarOf({ ...(await site()), origin: origin?.origin ?? '' }, lang, commune), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
