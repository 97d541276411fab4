import type { FigureFields } from '../schema/figure.ts';
import { borrowedTerms } from './borrowed-terms.ts';
import type { FactFigure, Facts, Note } from './facts.ts';
import { trustedSources } from './trusted-source.ts';
import { markedNames, restoreMarks } from './vietnamese-marks.ts';
import { directoryNames } from './village.ts';

const moreThan = /^(?:Hơn|Trên) /u;

/** The dated figures. `atLeast` where the note begins with "more than". */
export function importFigures(facts: Facts): { figures: FigureFields[]; notes: Note[] } {
  const far = directoryNames(facts);
  const notes: Note[] = [];
  const figures = facts.figures.map((fact: FactFigure): FigureFields => {
    const marked = (text: string) => restoreMarks(text, markedNames([fact.label_vi, fact.note_vi ?? '']), far, borrowedTerms);
    const trusted = trustedSources(fact.id, fact.sources);
    notes.push(...trusted.notes);
    return {
      id: fact.id,
      label: { vi: fact.label_vi, en: marked(fact.label_en) },
      value: fact.value,
      ...(moreThan.test(fact.note_vi ?? '') ? { atLeast: true as const } : {}),
      unit: fact.unit as FigureFields['unit'],
      asOf: fact.as_of,
      ...(fact.breakdown ? { breakdown: fact.breakdown } : {}),
      ...(fact.note_vi ? { note: { vi: fact.note_vi, ...(fact.note_en ? { en: marked(fact.note_en) } : {}) } } : {}),
      sources: trusted.sources,
    };
  });
  return { figures, notes };
}
