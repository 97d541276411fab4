import type { DefinedTermSetLeaf } from 'schema-dts';
import type { GlossaryTerm } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { otherLang } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import type { Telling } from './telling.ts';

/** The glossary: each term with its name in the other language and what it means. */
export function glossaryOf(terms: readonly GlossaryTerm[], page: string, { lang }: Telling): DefinedTermSetLeaf {
  const id = `${page}#glossary`;
  return {
    '@type': 'DefinedTermSet',
    '@id': id,
    name: messages(lang).glossary.title,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm' as const,
      name: term[lang],
      alternateName: term[otherLang(lang)],
      description: pick(term.note, lang).value,
      url: `${page}#${term.id}`,
    })),
  };
}
