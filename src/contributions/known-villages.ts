import type { ContentTree } from '../entries/content-tree.ts';
import type { IssueForm } from './form-field.ts';

/** A form whose question for the village is a choice among those that there are, so that a near miss can be told. */
export function withKnownVillages(form: IssueForm, { villages }: ContentTree): IssueForm {
  const choices = villages.map(({ id, vi, en }) => ({ value: id, label: { vi: vi.fields.name, en: en?.fields.name ?? vi.fields.name } }));
  return { ...form, fields: form.fields.map((field) => (field.id === 'village' ? { ...field, type: 'choice', choices } : field)) };
}
