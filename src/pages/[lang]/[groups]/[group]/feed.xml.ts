import type { APIRoute } from 'astro';
import { site } from '../../../../catalogue/catalogue.ts';
import type { Group } from '../../../../catalogue/model.ts';
import { feedXml } from '../../../../data/feed.ts';
import { type Lang, langs } from '../../../../i18n/locales.ts';
import { wordsOf } from '../../../../routes/address.ts';

export async function getStaticPaths() {
  const { catalogue } = await site();
  return langs.flatMap((lang) =>
    catalogue.groups.map((group) => {
      const [groups, word] = wordsOf({ page: 'group', group }, lang);
      return { params: { lang, groups, group: word }, props: { lang, group } };
    }),
  );
}

/** New and changed products of one group, in one language. */
export const GET: APIRoute<{ lang: Lang; group: Group }> = async ({ props: { lang, group }, site: origin }) =>
  new Response(feedXml({ ...(await site()), origin: origin?.origin ?? '' }, lang, group), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
