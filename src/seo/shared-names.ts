import type { Catalogue } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { eachLang, type Lang } from '../i18n/locales.ts';

const known = new WeakMap<Catalogue, Record<Lang, ReadonlySet<string>>>();

/** True where several entries bear that name in a language: their pages' titles must tell them apart. */
export function isShared(name: string, lang: Lang, catalogue: Catalogue): boolean {
  let names = known.get(catalogue);
  if (!names) {
    names = eachLang((each) => sharedNames(catalogue, each));
    known.set(catalogue, names);
  }
  return names[lang].has(name.toLowerCase());
}

function sharedNames(catalogue: Catalogue, lang: Lang): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const entry of [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints]) {
    const name = pick(entry.name, lang).value.toLowerCase();
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}
