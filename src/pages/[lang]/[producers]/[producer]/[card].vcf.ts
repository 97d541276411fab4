import type { APIRoute } from 'astro';
import { site } from '../../../../catalogue/catalogue.ts';
import type { Producer } from '../../../../catalogue/model.ts';
import { contactCard } from '../../../../data/contact-card.ts';
import { type Lang, langs } from '../../../../i18n/locales.ts';
import { contactCardAddress } from '../../../../routes/contact-card-address.ts';

export async function getStaticPaths() {
  const { catalogue } = await site();
  return langs.flatMap((lang) =>
    catalogue.producers.map((entry) => {
      const [, , producers, producer, card = ''] = contactCardAddress(entry, lang).split('/');
      return { params: { lang, producers, producer, card: card.replace(/\.vcf$/, '') }, props: { lang, entry } };
    }),
  );
}

/** A producer's contact for address books. */
export const GET: APIRoute<{ lang: Lang; entry: Producer }> = async ({ props: { lang, entry }, site: origin }) =>
  new Response(contactCard(entry, lang, (await site()).settings, origin?.origin ?? ''), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
