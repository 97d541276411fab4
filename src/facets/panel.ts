import type { Catalogue } from '../catalogue/model.ts';
import { onceFor } from '../catalogue/once-for.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { addressOf, type Target } from '../routes/address.ts';
import { indexed } from './build-index.ts';
import type { FacetId, Within } from './facet-index.ts';
import { facetsOf } from './facet-values.ts';
import { chosenWithin, countsIfChosen, matches } from './match.ts';

/** A value of the panel: a link to its page. */
export interface PanelValue {
  readonly id: string;
  readonly label: string;
  readonly labelLang?: Lang | undefined;
  readonly href: string;
  /** How many products its page holds. */
  readonly count: number;
  /** How many of them are on this page too, where that is fewer: what choosing it here shows. */
  readonly here?: number | undefined;
}

export interface PanelFacet {
  readonly id: FacetId;
  readonly name: string;
  readonly values: readonly PanelValue[];
  /** The list of all its values, or what they mean. */
  readonly whole: { readonly label: string; readonly href: string };
}

/**
 * What a page offers to narrow its products down by: the facets other than its own, each with the values that
 * products of the page have. A facet that could not tell any two products of the page apart is left out.
 */
export function panelOf(catalogue: Catalogue, lang: Lang, within: Within | 'all'): readonly PanelFacet[] {
  const key = within === 'all' ? within : `${within.facet}/${within.value}`;
  const panels = panelsOf(catalogue, lang);
  const known = panels.get(key) ?? made(catalogue, lang, within);
  panels.set(key, known);
  return known;
}

/** Made once for all pages of a listing. */
const panelsOf = onceFor((_catalogue: Catalogue, _lang: Lang) => new Map<string, readonly PanelFacet[]>());

/** How many products of the whole catalogue have each value. */
const countsOfAll = onceFor((catalogue: Catalogue, lang: Lang) => {
  const { index } = indexed(catalogue, lang);
  return countsIfChosen(index, chosenWithin(index, 'all'));
});

function made(catalogue: Catalogue, lang: Lang, within: Within | 'all'): PanelFacet[] {
  const t = messages(lang);
  const { index } = indexed(catalogue, lang);
  const chosen = chosenWithin(index, within);
  const all = countsOfAll(catalogue, lang);
  const here = countsIfChosen(index, chosen);
  const total = matches(index, chosen).length;
  return facetsOf(catalogue, lang).flatMap(({ id, values, index: whole }, facet) => {
    if (within !== 'all' && within.facet === id) return [];
    const shown = values.flatMap(({ target, ...value }, at) => {
      const [count, now] = [all[facet]?.[at + 1] ?? 0, here[facet]?.[at + 1] ?? 0];
      return now === 0 ? [] : { ...value, href: addressOf(target, lang), count, here: now === count ? undefined : now };
    });
    if (shown.length === 0 || (shown.length === 1 && (shown[0]?.here ?? shown[0]?.count) === total)) return [];
    return { id, name: t.facets.names[id], values: shown, whole: { label: wholeLabel(whole, lang), href: addressOf(whole, lang) } };
  });
}

/** What the link below the values is called: the list of all of them, or the page that explains them. */
function wholeLabel(whole: Target, lang: Lang): string {
  const t = messages(lang);
  if (whole.page === 'article') return t.buyerReady.howCounted;
  return t.facets.whole(whole.page === 'index' ? t.nav[whole.of] : t.nav.villages);
}
