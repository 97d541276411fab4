import { getImage } from 'astro:assets';
import type { APIRoute } from 'astro';
import { buyerRecord } from '../../../buyer/buyer-record.ts';
import type { BuyerRecord } from '../../../buyer/record.ts';
import { type RecordFile, recordFileNames, recordFileOf } from '../../../buyer/record-file.ts';
import { site } from '../../../catalogue/catalogue.ts';
import type { Product } from '../../../catalogue/model.ts';
import { pictureFile } from '../../../catalogue/picture-files.ts';
import { type Lang, langs } from '../../../i18n/locales.ts';
import { motifOf } from '../../../motifs/motif-of.ts';
import { partAddress } from '../../../motifs/sprite-address.ts';

interface Props {
  lang: Lang;
  products: readonly Product[];
}

export async function getStaticPaths() {
  const { products } = (await site()).catalogue;
  const held = Map.groupBy(products, ({ id }) => recordFileOf(id));
  return langs.flatMap((lang) =>
    recordFileNames.map((file) => ({ params: { lang, file }, props: { lang, products: held.get(file) ?? [] } satisfies Props })),
  );
}

/** What shortlist, comparison and inquiry know of some products: see src/buyer/record.ts. */
export const GET: APIRoute<Props> = async ({ props: { lang, products } }) => {
  const records = await Promise.all(products.map(async (product) => buyerRecord(product, lang, await pictureOf(product))));
  return Response.json({ records } satisfies RecordFile);
};

async function pictureOf(product: Product): Promise<BuyerRecord['picture']> {
  const [best] = product.pictures;
  if (!best) return { src: partAddress(motifOf(product), 'object'), drawn: true };
  const { src } = await getImage({ src: await pictureFile(best), width: 640, format: 'webp' });
  return { src, drawn: false };
}
