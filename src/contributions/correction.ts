import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentTree } from '../entries/content-tree.ts';
import { jsonFile } from '../entries/write-entry.ts';
import { collections } from '../schema/collections.ts';
import { answerValue } from './answer-value.ts';
import { fieldPlace } from './field-place.ts';
import { type FoundPage, findPage } from './find-page.ts';
import { answeredFields } from './new-entry-fields.ts';
import type { Proposal } from './proposal.ts';
import type { FilledForm } from './read-answers.ts';
import { setField, withField } from './set-in-order.ts';
import type { WrittenSource } from './source-lines.ts';

/**
 * The changed files of a correction: one field set to its new value, and the source beside the others. Everything else
 * stays as it is, byte by byte. Nothing where the page is not one of an entry.
 * @param read gives the text of a file, by its path from the content folder
 */
export function correction(tree: ContentTree, filled: FilledForm, read: (file: string) => string): Proposal | undefined {
  const { form, lang, answers } = filled;
  const page = findPage(tree, answers.get('page') ?? '');
  if (!page) return undefined;
  const proposal = { id: page.id, title: `${form.title[lang]}${page.name}` };
  const value = answers.get('value');
  const field = answers.get('field') ?? '';
  const place = fieldPlace(page.kind, field);
  const file = place?.side === 'en' ? page.englishFile : page.file;
  if (!value || !place || !file) {
    const question = form.fields.find(({ id }) => id === 'field')?.choices?.find((choice) => choice.value === field)?.label;
    const why = {
      vi: 'Mục này không có trường ấy; người duyệt sửa tay.',
      en: 'The entry has no such field; a reviewer has to correct it by hand.',
    };
    return { ...proposal, files: new Map(), left: [{ question: question ?? { vi: field, en: field }, answer: value ?? '', why }] };
  }
  const files = new Map<string, string>();
  const change = (shown: string, edit: Edit, side: 'vi' | 'en') => {
    const name = shown.split('/').slice(1).join('/');
    files.set(name, changed(page, files.get(name) ?? read(name), edit, side));
  };
  change(file, { path: place.path, value: answerValue(place.schema, value, field) }, place.side);
  const { sources } = answeredFields(page.kind, filled, ['value', 'page', 'field']).vi as { sources?: WrittenSource[] };
  for (const source of sources ?? []) change(page.file, { path: ['sources'], add: source }, 'vi');
  return { ...proposal, files, left: [] };
}

type Edit = { readonly path: readonly string[] } & ({ readonly value: unknown } | { readonly add: WrittenSource });

/** A file with one thing changed. */
function changed({ kind }: FoundPage, text: string, edit: Edit, side: 'vi' | 'en'): string {
  const collection = collections[kind];
  if (collection.layout === 'markdown-pair') return changedMarkdown(side === 'en' ? collection.english : collection.schema, text, edit);
  const fields = JSON.parse(text) as Record<string, unknown>;
  if ('value' in edit) return jsonFile(withField(collection.schema, fields, edit.path, edit.value));
  const sources = (fields.sources as WrittenSource[] | undefined) ?? [];
  return has(sources, edit.add) ? text : jsonFile({ ...fields, sources: [...sources, edit.add] });
}

function changedMarkdown(schema: z.ZodType, text: string, edit: Edit): string {
  const [all, front = '', body = ''] = /^---\n([\s\S]*?\n)---[ \t]*\n([\s\S]*)$/.exec(text.replace(/\r\n?/g, '\n')) ?? [];
  if (all === undefined) return text;
  if ('value' in edit && edit.path.join() === 'body') return `---\n${front}---\n\n${String(edit.value).trim()}\n`.normalize('NFC');
  const document = parseDocument(front, { schema: 'core' });
  if ('value' in edit) setField(schema, document, edit.path, edit.value);
  else if (has((document.toJS() as { sources?: unknown }).sources, edit.add)) return text;
  else document.addIn(['sources'], document.createNode(edit.add));
  return `---\n${document.toString({ lineWidth: 0, indentSeq: true })}---\n${body}`.normalize('NFC');
}

function has(sources: unknown, { url }: WrittenSource): boolean {
  return Array.isArray(sources) && sources.some((source: unknown) => (source as WrittenSource | null)?.url === url);
}
