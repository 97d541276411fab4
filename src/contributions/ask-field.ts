import type { Both } from './both.ts';
import { type EntryKind, fieldMeaning } from './field-place.ts';
import type { Choice, FormField } from './form-field.ts';
import { fixedChoices } from './form-words.ts';

/** What a form says of a field beyond its schema: its short name, and what is asked for in which way. */
type Ask = Partial<Omit<FormField, 'id' | 'label'>> & { readonly label: Both };

/** What stands first where nothing has to be chosen. */
export const notKnown: Choice = { value: '', label: { vi: 'Chưa rõ', en: 'Not known' } };

/** Makes a question of a field. */
export type AskField = (id: string, ask: Ask) => FormField;

/** A question of an entry's field; its hint is what the schema says of it, unless people who fill in a form need other words. */
export function asker(kind: EntryKind): AskField {
  return (id: string, { label, hint = fieldMeaning(kind, id), choices = fixed(id), type, ...rest }) => {
    if (!hint) throw new Error(`${kind} have no field ${id}`);
    return { id, type: type ?? (choices ? 'choice' : 'line'), label, hint, choices, ...rest };
  };
}

function fixed(id: string): readonly Choice[] | undefined {
  return Object.entries(fixedChoices).find(([name]) => name === id)?.[1];
}
