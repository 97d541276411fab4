import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { site } from '../../../../catalogue/catalogue.ts';
import EntryCard from '../../../../components/cards/EntryCard.astro';
import { cardFiles, indexed } from '../../../../facets/build-index.ts';
import type { CardFile } from '../../../../facets/filter-place.ts';
import { type Lang, langs } from '../../../../i18n/locales.ts';
import { sections } from '../../../../routes/sections.ts';

export async function getStaticPaths() {
  const { catalogue } = await site();
  return langs.flatMap((lang) =>
    cardFiles(indexed(catalogue, lang)).map((_, file) => ({
      params: { lang, products: sections.products[lang], file: String(file) },
      props: { lang, file },
    })),
  );
}

/** The cards of some products as the listing shows them: the same component makes both. */
export const GET: APIRoute<{ lang: Lang; file: number }> = async ({ props: { lang, file } }) => {
  const { catalogue } = await site();
  const all = indexed(catalogue, lang);
  const container = await AstroContainer.create();
  const cards = await Promise.all(
    (cardFiles(all)[file] ?? []).map((entry) => container.renderToString(EntryCard, { props: { entry, lang } })),
  );
  return Response.json({ version: all.index.version, cards } satisfies CardFile);
};
