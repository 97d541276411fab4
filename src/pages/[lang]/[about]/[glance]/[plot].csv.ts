import type { APIRoute } from 'astro';
import { site } from '../../../../catalogue/catalogue.ts';
import { type Lang, langs } from '../../../../i18n/locales.ts';
import { allPlots } from '../../../../plots/all-plots.ts';
import { plotCsv } from '../../../../plots/plot-csv.ts';
import { addressOf, wordsOf } from '../../../../routes/address.ts';

const page = { page: 'article', article: 'glance' } as const;

/** The numbers of each plot as a CSV file, beside the page that shows it. */
export async function getStaticPaths() {
  const { catalogue } = await site();
  return langs.flatMap((lang) => {
    const [about, glance] = wordsOf(page, lang);
    return allPlots(catalogue, lang).map((plot) => ({ params: { lang, about, glance, plot: plot.id }, props: { lang, plot } }));
  });
}

export const GET: APIRoute<{ lang: Lang; plot: ReturnType<typeof allPlots>[number] }> = ({ props: { lang, plot }, site: origin }) =>
  new Response(plotCsv(plot, lang, new URL(addressOf(page, lang), origin).href), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
