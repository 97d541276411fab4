import type { z } from 'zod';
import { answerValue } from './answer-value.ts';
import { type EntryKind, fieldPlace } from './field-place.ts';
import type { FilledForm } from './read-answers.ts';
import { sourceLines } from './source-lines.ts';

/** The two sides of an entry as answered; `body` is the text of a Markdown file. */
export interface AnsweredFields {
  readonly vi: Record<string, unknown>;
  readonly en: Record<string, unknown>;
}

/** Puts every answer that is a field into its place. */
export function answeredFields(kind: EntryKind, { form, answers }: FilledForm, except: readonly string[]): AnsweredFields {
  const sides: AnsweredFields = { vi: {}, en: {} };
  for (const { id } of form.fields) {
    const answer = answers.get(id);
    const place = fieldPlace(kind, id);
    if (!answer || !place || except.includes(id)) continue;
    setAt(sides[place.side], place.path, id === 'sources' ? sourceLines(answer) : answerValue(place.schema, answer, id));
  }
  return sides;
}

/** Sets a value in nested plain objects. The path comes from a schema, never from what was written. */
export function setAt(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  if (typeof into[first] !== 'object' || into[first] === null) into[first] = {};
  setAt(into[first] as Record<string, unknown>, rest, value);
}

/** The fields in the order of their schema, which is the order in which files of the content have them. */
export function inSchemaOrder(schema: z.ZodObject, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.keys(schema.shape).filter((name) => fields[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, fields[name]]));
}
