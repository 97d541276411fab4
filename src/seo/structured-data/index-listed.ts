import { craftsByName, indexSections } from '../../catalogue/index-sections.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import type { Lang } from '../../i18n/locales.ts';
import { addressOf, type Target } from '../../routes/address.ts';
import type { Listed } from './listed.ts';

type Way = Extract<Target, { page: 'index' }>['of'];

/** What an index page leads to. Values without entries have no page and are not told. */
export function indexListed(way: Way, catalogue: Catalogue, lang: Lang): Listed[] {
  const listed = (name: string, target: Target): Listed => ({ name, address: addressOf(target, lang) });
  if (way === 'crafts') return craftsByName(catalogue, lang).map((craft) => listed(craft.name[lang], { page: 'craft', craft }));
  if (way === 'loops') return catalogue.loops.map((loop) => listed(pick(loop.name, lang).value, { page: 'loop', loop }));
  return indexSections(way, catalogue, lang)
    .flatMap(({ items }) => items)
    .flatMap(({ label, target }) => (target ? [listed(label, target)] : []));
}
