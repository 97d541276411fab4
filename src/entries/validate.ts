import { z } from 'zod';
import type { Rule } from '../schema/text.ts';
import type { ParsedData } from './document.ts';
import type { Fault, Problem } from './fault.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** Checks parsed data against a schema: the value, or every fault with its place. */
export function validate<T extends z.ZodType>(
  schema: T,
  parsed: ParsedData,
  file: string,
  at: readonly PropertyKey[] = [],
  data: unknown = parsed.data,
): { value: z.output<T> } | { faults: Fault[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data };
  const issues = result.error.issues.flatMap(flattenUnion);
  const faults = issues
    .filter((issue) => !isConsequence(issue, issues))
    .flatMap((issue) => {
      const path = [...at, ...issue.path];
      if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(schema, issue.path);
        return issue.keys.map((key) => ({
          file,
          field: fieldName([...issue.path, key]),
          position: parsed.locateKey([...path, key]),
          problem: { kind: 'unknown-field', field: key, known, nearest: nearest(key, known) } satisfies Problem,
        }));
      }
      return [{ file, field: fieldName(issue.path), position: parsed.locate(path), problem: problemOf(issue) }];
    });
  return { faults };
}

/** `['sources', 2, 'url']` as the editor reads it: `sources[2].url`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)),
    '',
  );
}

/** What a rule says of a value that does not even have its form is no second fault. */
function isConsequence(issue: Issue, issues: readonly Issue[]): boolean {
  const place = fieldName(issue.path);
  return issue.code === 'custom' && issues.some((other) => other.code !== 'custom' && fieldName(other.path) === place);
}

function problemOf(issue: Issue): Problem {
  const value = issue.input;
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? { kind: 'missing-field' } : { kind: 'wrong-type', expected: issue.expected, value };
    case 'invalid_value':
      return value === undefined
        ? { kind: 'missing-field' }
        : {
            kind: 'not-allowed',
            value,
            allowed: issue.values.filter((v) => typeof v === 'string' || typeof v === 'number'),
            nearest: typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined,
          };
    case 'invalid_format':
      return { kind: 'bad-form', value, form: formOf(issue.pattern) };
    case 'too_small':
      if (issue.origin === 'array') return { kind: 'too-few', minimum: Number(issue.minimum) };
      if (issue.origin === 'string') return { kind: 'missing-field' };
      return { kind: 'out-of-range', value, limit: `≥ ${issue.minimum}` };
    case 'too_big':
      if (issue.origin === 'string') return { kind: 'too-long', maximum: Number(issue.maximum) };
      return { kind: 'out-of-range', value, limit: `≤ ${issue.maximum}` };
    case 'custom':
      return { kind: 'rule', rule: (issue.params as { rule: Rule }).rule, value };
    default:
      return { kind: 'bad-form', value, form: 'other' };
  }
}

/** A union says only that nothing matched; the branch that came nearest says what is wrong. */
function flattenUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = [...issue.errors].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0];
  if (!branch || branch.length === 0) return [issue];
  return branch.flatMap((inner) => flattenUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

function depth(issues: readonly Issue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length));
}

function formOf(pattern: string | undefined): 'kebab' | 'date' | 'digest' | 'other' {
  if (pattern?.includes('[a-z0-9]+(?:-')) return 'kebab';
  if (pattern?.includes('\\d{4}')) return 'date';
  if (pattern?.includes('[0-9a-f]')) return 'digest';
  return 'other';
}

/** The field names that a (nested) object schema knows. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: z.ZodType | undefined = unwrap(schema);
  for (const part of path) {
    if (here instanceof z.ZodObject) here = unwrap(here.shape[String(part)]);
    else if (here instanceof z.ZodArray) here = unwrap(here.element as z.ZodType);
    else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const inner = (schema?.def as { innerType?: z.ZodType } | undefined)?.innerType;
  return inner ? unwrap(inner) : schema;
}
