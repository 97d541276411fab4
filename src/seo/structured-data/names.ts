import type { Localised } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { type Lang, otherLang } from '../../i18n/locales.ts';

/** A name in the language of the page, and its name in the other one where that differs. */
export function namesOf(name: Localised, lang: Lang): { name: string; alternateName?: string } {
  const own = pick(name, lang).value;
  const other = name[otherLang(lang)];
  return other === undefined || other === own ? { name: own } : { name: own, alternateName: other };
}
