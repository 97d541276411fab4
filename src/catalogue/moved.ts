import type { ContentTree } from '../entries/content-tree.ts';
import { nearest } from '../entries/nearest.ts';
import { langs } from '../i18n/locales.ts';
import { addressOf, type Target } from '../routes/address.ts';
import { allTargets } from './all-targets.ts';
import { byThemselves, instead } from './gone-by-itself.ts';
import type { Catalogue } from './model.ts';
import type { References } from './references.ts';

/** An address that was once published and has no page any more, and the page that answers in its place. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Every address that answers with another page: those that editors have written down, and those that went by
 * themselves, as a list does that has grown shorter or empty. An address that was published, is no page and leads
 * nowhere is a fault; so is a redirect that does not hold.
 */
export function joinMoved({ redirects, published }: ContentTree, catalogue: Catalogue, references: References): Moved[] {
  const targets = allTargets(catalogue);
  const pages = new Map(targets.flatMap((target) => langs.map((lang) => [addressOf(target, lang), target] as const)));
  const onward = new Map(redirects.fields.map(({ from, to }) => [from, to]));
  redirects.fields.forEach(({ from, to }, index) => {
    const report = (field: 'from' | 'to', problem: Parameters<References['report']>[2]) =>
      references.report(redirects.file, [index, field], problem);
    if (redirects.fields.findIndex((other) => other.from === from) < index) report('from', { kind: 'redirect-twice', value: from });
    if (pages.has(from)) report('from', { kind: 'redirect-over-page', value: from });
    if (pages.has(to)) return;
    const end = endOf(to, onward);
    if (end !== undefined && pages.has(end)) report('to', { kind: 'redirect-onward', value: to, end });
    else report('to', { kind: 'redirect-nowhere', value: to, nearest: nearest(to, pages.keys()) });
  });

  const known = byThemselves(catalogue, pages);
  const byItself = published.pairs.flat().flatMap((from): Moved[] => {
    if (pages.has(from) || onward.has(from)) return [];
    const to = instead(from, pages, known);
    if (to !== undefined) return [{ from, to }];
    reportGone(from, published, pages, references, redirects.file);
    return [];
  });
  return [...redirects.fields, ...new Map(byItself.map((moved) => [moved.from, moved])).values()];
}

/** Where an address leads in the end; undefined where it leads in a circle. */
function endOf(address: string, onward: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let here: string | undefined = address;
  while (here !== undefined && onward.has(here)) {
    if (seen.has(here)) return undefined;
    seen.add(here);
    here = onward.get(here);
  }
  return here;
}

/** Reports an address that went, at the entry whose other address still stands, with the redirect that it needs. */
function reportGone(
  from: string,
  published: ContentTree['published'],
  pages: ReadonlyMap<string, Target>,
  references: References,
  redirectsFile: string,
): void {
  const lang = from.startsWith('/vi/') ? 'vi' : 'en';
  const others = published.pairs.filter((pair) => pair.includes(from)).flat();
  const now = others.map((address) => pages.get(address)).find((target) => target !== undefined);
  const section = `/${from.split('/').slice(1, 3).join('/')}/`;
  const to = now ? addressOf(now, lang) : pages.has(section) ? section : `/${lang}/`;
  if (now?.page === 'entry') {
    references.report(lang === 'en' ? now.entry.files.en : now.entry.files.vi, [lang === 'en' ? 'slug' : 'id'], {
      kind: 'address-gone',
      from,
      to,
    });
  } else {
    references.report(redirectsFile, [], { kind: 'address-gone', from, to });
  }
}
