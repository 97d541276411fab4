import { z } from 'zod';
import { type Meaning, meaningOf } from '../schema/described.ts';
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
        const known = knownKeys(schema, issue.path, data);
        return issue.keys.map((key) => ({
          file,
          field: fieldName([...issue.path, key]),
          position: parsed.locateKey([...path, key]),
          problem: { kind: 'unknown-field', field: key, known, nearest: nearest(key, known) } satisfies Problem,
        }));
      }
      return [
        {
          file,
          field: fieldName(issue.path),
          position: parsed.locate(path),
          problem: problemOf(issue, valueAt(data, issue.path), fieldMeaning(schema, issue.path, data)),
        },
      ];
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

/** The value is what stands at the fault's place; the issue of a rule between two fields holds the whole object. */
function problemOf(issue: Issue, value: unknown, meaning: Meaning | undefined): Problem {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? { kind: 'missing-field', meaning } : { kind: 'wrong-type', expected: issue.expected, value };
    case 'invalid_value':
      return notAllowed(value, issue.values);
    case 'invalid_union':
      // Of alternatives that a field decides, that field has none of the values.
      return 'options' in issue ? notAllowed(value, issue.options as unknown[]) : { kind: 'bad-form', value, form: 'other', meaning };
    case 'invalid_format':
      return { kind: 'bad-form', value, form: formOf(issue.pattern), meaning };
    case 'too_small':
      if (issue.origin === 'array') return { kind: 'too-few', minimum: Number(issue.minimum) };
      if (issue.origin === 'string') return { kind: 'missing-field', meaning };
      return { kind: 'out-of-range', value, limit: `${issue.inclusive ? '≥' : '>'} ${issue.minimum}` };
    case 'too_big':
      if (issue.origin === 'string') return { kind: 'too-long', maximum: Number(issue.maximum) };
      return { kind: 'out-of-range', value, limit: `${issue.inclusive ? '≤' : '<'} ${issue.maximum}` };
    case 'custom':
      return { kind: 'rule', rule: (issue.params as { rule: Rule }).rule, value };
    default:
      return { kind: 'bad-form', value, form: 'other', meaning };
  }
}

function notAllowed(value: unknown, values: readonly unknown[]): Problem {
  const allowed = values.filter((v) => typeof v === 'string' || typeof v === 'number');
  if (value === undefined) return { kind: 'missing-field', allowed };
  return { kind: 'not-allowed', value, allowed, nearest: typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined };
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
  if (pattern?.includes('\\d{4}-') || pattern?.includes('\\d{4}(?:-')) return 'date';
  if (pattern?.includes('[0-9a-f]')) return 'digest';
  return 'other';
}

/** The field names that a (nested) object schema knows; of alternatives, those of the one that `data` chose. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], data?: unknown): string[] {
  const here = chosen(unwrap(schemaAt(schema, path, data)), valueAt(data, path));
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** What the field at a path means; of a field that says nothing of itself, nothing. */
function fieldMeaning(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): Meaning | undefined {
  const here = schemaAt(schema, path, data);
  return here && meaningOf(here);
}

/** The schema that a path leads to; nothing where it leads nowhere. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((outer, part, depth) => {
    const here = chosen(unwrap(outer), valueAt(data, path.slice(0, depth)));
    if (here instanceof z.ZodObject) return here.shape[String(part)];
    return here instanceof z.ZodArray ? (here.element as z.ZodType) : undefined;
  }, schema);
}

/** Of alternatives that a field decides, the one whose value the data has. */
function chosen(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const given = valueAt(value, [discriminator]);
  return (schema.options as z.ZodObject[]).find((option) => option.shape[discriminator]?.safeParse(given).success);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part], data);
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const inner = (schema?.def as { innerType?: z.ZodType } | undefined)?.innerType;
  return inner ? unwrap(inner) : schema;
}
