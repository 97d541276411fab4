import type { ContentTree } from '../entries/content-tree.ts';
import { nearest } from '../entries/nearest.ts';
import { slugOf } from '../import/slug.ts';
import type { Both } from './both.ts';
import type { Left } from './proposal.ts';
import type { FilledForm } from './read-answers.ts';

/** Words that stand before a village's name and that people leave out. */
const before = /^(?:lang-nghe|lang)-/;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The id of the one entry that is called so: by its id, or by its whole name, with or without marks. */
export function findNamed(name: string, entries: readonly Named[]): string | undefined {
  const wanted = key(name);
  const found = entries.filter((entry) => entry.id === name || key(entry.name) === wanted);
  return found.length === 1 ? found[0]?.id : undefined;
}

/** The village that an answer names; where there is none of that name, the answer is left for a person. */
export function answeredVillage({ villages }: ContentTree, { form, answers }: FilledForm): { id?: string | undefined; left: Left[] } {
  const answer = answers.get('village');
  const field = form.fields.find(({ id }) => id === 'village');
  if (!answer || !field) return { left: [] };
  const known = villages.map(({ id, vi }) => ({ id, name: vi.fields.name }));
  const id = findNamed(answer, known);
  if (id) return { id, left: [] };
  const byKey = new Map(known.map((village) => [key(village.name), village.id]));
  const like = byKey.get(nearest(key(answer), byKey.keys()) ?? '');
  return { left: [{ question: field.label, answer, why: noVillage(like) }] };
}

function noVillage(like: string | undefined): Both {
  return {
    vi: `Danh bạ chưa có làng nghề tên này.${like ? ` Có phải ${like}?` : ''}`,
    en: `The directory has no craft village of this name.${like ? ` Is it ${like}?` : ''}`,
  };
}

function key(name: string): string {
  return slugOf(name).replace(before, '');
}
