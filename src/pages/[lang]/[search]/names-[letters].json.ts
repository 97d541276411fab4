import type { APIRoute } from 'astro';
import { site } from '../../../catalogue/catalogue.ts';
import { langs } from '../../../i18n/locales.ts';
import { sections } from '../../../routes/sections.ts';
import { type QuickFile, quickFileName } from '../../../search/quick-file.ts';
import { quickFiles } from '../../../search/quick-find.ts';
import { quickThings } from '../../../search/quick-things.ts';

export async function getStaticPaths() {
  const { catalogue } = await site();
  return langs.flatMap((lang) =>
    [...quickFiles(quickThings(catalogue, lang)).files].map(([letters, file]) => ({
      params: { lang, search: sections.search[lang], letters: quickFileName(letters) },
      props: { file },
    })),
  );
}

/** The names of quick find that begin with some letters. */
export const GET: APIRoute<{ file: QuickFile }> = ({ props }) => Response.json(props.file);
