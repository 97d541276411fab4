import { getImage } from 'astro:assets';
import type { APIRoute } from 'astro';
import { article } from '../../catalogue/articles.ts';
import { site } from '../../catalogue/catalogue.ts';
import type { Entry, Picture } from '../../catalogue/model.ts';
import { pictureFile } from '../../catalogue/picture-files.ts';
import { type Lang, langs } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { motifOf } from '../../motifs/motif-of.ts';
import { addressOf } from '../../routes/address.ts';
import { type Article, writtenArticles } from '../../routes/articles.ts';
import { indexFiles } from '../../search/index-files.ts';
import { type ArticleText, searchRecords } from '../../search/records.ts';

export function getStaticPaths() {
  return langs.map((lang) => ({ params: { lang } }));
}

/** What the search of one language is made of. The build turns it into an index and takes it away: nobody reads it. */
export const GET: APIRoute = async ({ params }) => {
  const lang = params.lang as Lang;
  const { catalogue } = await site();
  const entries: Entry[] = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];
  const pictures = new Map(await Promise.all(entries.flatMap(({ pictures: [best] }) => (best ? [thumbnail(best)] : []))));
  const looks = (entry: Entry) => ({
    motif: motifOf(entry).id,
    picture: entry.pictures[0] && pictures.get(entry.pictures[0]),
  });
  const { version, texts, files } = indexFiles(searchRecords(catalogue, lang, looks, await articlesOf(lang)), lang, catalogue);
  return Response.json({ version, texts, files: Object.fromEntries(files) });
};

async function thumbnail(picture: Picture): Promise<[Picture, string]> {
  const { src } = await getImage({ src: await pictureFile(picture), width: 320, format: 'webp' });
  return [picture, src];
}

async function articlesOf(lang: Lang): Promise<ArticleText[]> {
  const t = messages(lang);
  const address = (name: Article) => addressOf({ page: 'article', article: name }, lang);
  const written = await Promise.all(
    writtenArticles.map(async (name) => {
      const { title, description, plain } = await article(name, lang);
      return { id: name, address: address(name), title, text: `${description} ${plain}` };
    }),
  );
  const own = (['glossary', 'figures', 'glance', 'buyerReady'] as const).map((name) => ({
    id: name,
    address: address(name),
    title: t[name].title,
    text: t[name].description,
  }));
  const guides = {
    id: 'buyers',
    address: addressOf({ page: 'index', of: 'buyers' }, lang),
    title: t.buyers.title,
    text: t.buyers.description,
  };
  return [...written, ...own, guides];
}
