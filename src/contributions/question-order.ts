import type { FormField } from './form-field.ts';

type Answers = ReadonlyMap<string, string>;

/** Questions that mean something only after another answer. Without it they are not asked, with it most must be answered. */
const follows: Record<string, { when(answers: Answers): boolean; must: boolean }> = {
  place_basis: { when: (answers) => answers.has('place_commune'), must: true },
  rating_stars: { when: (answers) => /recognised$/.test(answers.get('rating_status') ?? ''), must: false },
  rating_signed: { when: (answers) => /recognised$/.test(answers.get('rating_status') ?? ''), must: false },
  coordinate_lng: { when: (answers) => answers.has('coordinate_lat'), must: true },
  coordinate_precision: { when: (answers) => answers.has('coordinate_lat'), must: true },
  coordinate_basis: { when: (answers) => answers.has('coordinate_lat'), must: true },
  en_materials: { when: (answers) => answers.has('en_name') && answers.has('materials'), must: true },
  en_body: { when: (answers) => answers.has('en_name'), must: true },
};

/** Whether a question is asked after the answers so far, and whether it needs an answer. */
export function asked({ id, required }: FormField, answers: Answers): { ask: boolean; must: boolean } {
  const rule = follows[id];
  if (!rule) return { ask: true, must: required ?? false };
  return { ask: rule.when(answers), must: rule.must };
}
