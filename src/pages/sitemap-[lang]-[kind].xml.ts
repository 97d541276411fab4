import { getImage } from 'astro:assets';
import type { APIRoute } from 'astro';
import { site } from '../catalogue/catalogue.ts';
import { pictureFile } from '../catalogue/picture-files.ts';
import { type SitemapKind, sitemapKinds, sitemapPages, sitemapXml } from '../data/sitemap.ts';
import { type Lang, langs } from '../i18n/locales.ts';

/** A sitemap for each kind of page in each language; none where there is no page. */
export async function getStaticPaths() {
  const { catalogue, changes } = await site();
  return langs.flatMap((lang) =>
    sitemapKinds
      .filter((kind) => sitemapPages(catalogue, changes, lang, kind).length > 0)
      .map((kind) => ({ params: { lang, kind }, props: { lang, kind } })),
  );
}

export const GET: APIRoute<{ lang: Lang; kind: SitemapKind }> = async ({ props: { lang, kind }, site: origin }) => {
  const { catalogue, changes } = await site();
  const pages = sitemapPages(catalogue, changes, lang, kind);
  const shown = pages.flatMap(({ pictures }) => pictures);
  const addresses = new Map(
    await Promise.all(
      shown.map(async (picture) => {
        const image = await getImage({ src: await pictureFile(picture), width: 1440, format: 'webp' });
        return [picture, new URL(image.src, origin).href] as const;
      }),
    ),
  );
  return new Response(
    sitemapXml(pages, origin?.origin ?? '', (picture) => addresses.get(picture) ?? ''),
    {
      headers: { 'Content-Type': 'application/xml' },
    },
  );
};
