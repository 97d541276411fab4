import { nearest } from '../entries/nearest.ts';
import { slugOf } from '../import/slug.ts';
import type { Choice } from './form-field.ts';

/** What somebody chose; or, where that is none of the choices, the one that is most like it. */
export type Chosen = { readonly value: string } | { readonly nearest?: Choice | undefined };

/** Words before the name of a unit that people leave out. */
const kinds = /^(?:xa|phuong|quan|huyen|thi-xa)-/;

/** What stands before each choice of a list: its value where values are numbers, else its place. Nobody has to tell 3 from 3. */
export function choiceKeys(choices: readonly Choice[]): string[] {
  const byValue = choices.some(({ value }) => /^\d+$/.test(value));
  return choices.map(({ value }, index) => (byValue ? value : String(index + 1)));
}

/** The choice that was typed: what stands before it in the list, its value, or its words, with or without marks. */
export function choose(choices: readonly Choice[], typed: string): Chosen {
  const known = choices.find(({ value, label }) => value === typed || label.vi === typed || label.en === typed);
  if (known) return { value: known.value };
  const listed = choices[choiceKeys(choices).indexOf(typed)];
  if (listed) return { value: listed.value };
  const wanted = slugOf(typed).replace(kinds, '');
  const named = choices.filter(({ label }) => [label.vi, label.en].some((words) => key(words) === wanted));
  if (named.length === 1) return { value: (named[0] as Choice).value };
  const byKey = new Map(choices.flatMap((choice) => [choice.label.vi, choice.label.en].map((words) => [key(words), choice] as const)));
  return { nearest: byKey.get(nearest(wanted, byKey.keys()) ?? '') };
}

function key(words: string): string {
  return slugOf(words).replace(kinds, '');
}
