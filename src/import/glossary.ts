import type { GlossaryTermFields } from '../schema/taxonomy.ts';
import { borrowedTerms } from './borrowed-terms.ts';
import type { Facts, FactTerm } from './facts.ts';
import { markedNames, restoreMarks } from './vietnamese-marks.ts';
import { directoryNames } from './village.ts';

/** The glossary as it is, with the marks of the Vietnamese names in its English. */
export function importGlossary(facts: Facts): GlossaryTermFields[] {
  const far = directoryNames(facts);
  return facts.glossary.map((fact: FactTerm): GlossaryTermFields => {
    const near = markedNames([fact.note_vi, fact.vi, ...fact.also_vi]);
    const marked = (text: string) => restoreMarks(text, near, far, borrowedTerms);
    return {
      id: fact.id,
      vi: fact.vi,
      en: marked(fact.en),
      alsoVi: fact.also_vi,
      alsoEn: fact.also_en,
      kind: fact.kind,
      note: { vi: fact.note_vi, en: marked(fact.note_en) },
    };
  });
}
