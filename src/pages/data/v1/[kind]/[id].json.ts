import type { APIRoute } from 'astro';
import { site } from '../../../../catalogue/catalogue.ts';
import type { Entry } from '../../../../catalogue/model.ts';
import { dataContext } from '../../../../data/context.ts';
import { entryJson } from '../../../../data/entry-json.ts';
import { entryDataAddress } from '../../../../routes/data-address.ts';

/** All that is known of each entry, in a file of its own. */
export async function getStaticPaths() {
  const { catalogue } = await site();
  const entries: Entry[] = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];
  return entries.map((entry) => {
    const [kind, file = ''] = entryDataAddress(entry).split('/').slice(-2);
    return { params: { kind, id: file.replace(/\.json$/, '') }, props: { entry } };
  });
}

export const GET: APIRoute<{ entry: Entry }> = async ({ props: { entry }, site: origin }) => {
  const shared = await site();
  return new Response(`${JSON.stringify(entryJson(entry, dataContext(shared, origin), shared.settings), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
