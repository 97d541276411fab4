import { stringify } from 'yaml';
import { type Meaning, meaningOf } from '../schema/described.ts';
import type { Fault, Problem } from './fault.ts';
import type { ReadContent } from './read-content.ts';
import { pathOf, schemaAt, schemaOfFile } from './schema-of-file.ts';

/** What helps somebody to fill in a field: what it means, and how another entry has it. */
export interface FieldHelp {
  readonly meaning?: Meaning | undefined;
  /** The field as it stands in another entry that is right, and that entry's file. */
  readonly example?: { readonly text: string; readonly file: string } | undefined;
}

/** Problems with the value of a field, where seeing a right one helps. */
const shownBy: ReadonlySet<Problem['kind']> = new Set([
  'missing-field',
  'wrong-type',
  'bad-form',
  'not-allowed',
  'out-of-range',
  'too-few',
]);

const shownByRule: ReadonlySet<string> = new Set(['not-a-date', 'not-http', 'not-opening-hours', 'no-such-hs-chapter', 'not-a-currency']);

/** The most that an example may take: a longer one is no help at a glance. */
const longest = { characters: 160, lines: 4 };

/** What helps with a fault. An example is a real one, of the same kind of file, in the way that file writes it. */
export function fieldHelp({ file, field, problem }: Fault, { files }: Pick<ReadContent, 'files'>, faulty: ReadonlySet<string>): FieldHelp {
  const schema = schemaOfFile(file);
  if (!field || !schema) return {};
  const path = pathOf(field);
  const found = schemaAt(schema, path);
  if (!found) return {};
  const wanted = shownBy.has(problem.kind) || (problem.kind === 'rule' && shownByRule.has(problem.rule));
  return { meaning: meaningOf(found), example: wanted ? exampleOf(path, file, files, faulty) : undefined };
}

function exampleOf(path: readonly PropertyKey[], file: string, files: ReadContent['files'], faulty: ReadonlySet<string>) {
  const schema = schemaOfFile(file);
  for (const [other, { data }] of files) {
    if (other === file || faulty.has(other) || schemaOfFile(other) !== schema) continue;
    const value = valueAt(data, path);
    const text = value === undefined ? undefined : written(path, value, other);
    if (text !== undefined) return { text, file: other };
  }
  return undefined;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data;
  for (const part of path) {
    const key = typeof part === 'number' ? 0 : part;
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

/** `stars: 4`, or `"kind": "company"` in a JSON file. */
function written(path: readonly PropertyKey[], value: unknown, file: string): string | undefined {
  const short = Array.isArray(value) ? value.slice(0, 1) : value;
  const name = path.findLast((part) => typeof part === 'string') as string;
  const field = typeof path.at(-1) === 'number' ? { [name]: [short] } : { [name]: short };
  const text = file.endsWith('.json')
    ? JSON.stringify(field, null, 1).replace(/\n\s*/g, ' ').slice(2, -2)
    : stringify(field, { lineWidth: 0 }).trimEnd();
  return text.length <= longest.characters && text.split('\n').length <= longest.lines ? text : undefined;
}
