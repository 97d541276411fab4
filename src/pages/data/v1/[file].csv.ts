import type { APIRoute } from 'astro';
import { site } from '../../../catalogue/catalogue.ts';
import { dataContext } from '../../../data/context.ts';
import { type DataFile, dataFilesOf, mediaType } from '../../../data/data-files.ts';

/** The files of the open data, version 1, that end in .csv. */
export function getStaticPaths() {
  return dataFilesOf('.csv').map(({ word, file }) => ({ params: { file: word }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file }, site: origin }) => {
  const shared = await site();
  return new Response(file.text(dataContext(shared, origin), shared.settings), { headers: { 'Content-Type': mediaType(file.name) } });
};
