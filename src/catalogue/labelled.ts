import { addressOf, type Target } from '../routes/address.ts';
import { sections } from '../routes/sections.ts';
import { allTargets } from './all-targets.ts';
import type { Catalogue } from './model.ts';
import type { Moved } from './moved.ts';

/** What answers at the short address of a label: the product of that id, or what came in its place. */
export interface Labelled {
  readonly id: string;
  readonly target: Target;
}

/**
 * All labels that were ever printed, as far as it is known: those of today's products, and those of products whose
 * pages lead on to another. The id is the Vietnamese address, so what that leads to is what the label leads to.
 */
export function labelled(catalogue: Catalogue, moved: readonly Moved[]): Labelled[] {
  const today = catalogue.products.map(({ id }) => id);
  const own: Labelled[] = catalogue.products.map((entry) => ({ id: entry.id, target: { page: 'entry', entry } }));
  const gone = moved.flatMap(({ from, to }) => {
    const [, lang, section, id, ...more] = from.slice(0, -1).split('/');
    return lang === 'vi' && section === sections.products.vi && id && more.length === 0 && !today.includes(id) ? [{ id, to }] : [];
  });
  if (gone.length === 0) return own;
  const targets = new Map(allTargets(catalogue).map((target) => [addressOf(target, 'vi'), target]));
  return [...own, ...gone.map(({ id, to }): Labelled => ({ id, target: targets.get(to) ?? { page: 'listing', of: 'products' } }))];
}
