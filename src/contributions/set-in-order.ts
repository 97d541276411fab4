import { type Document, isMap, isScalar, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { knownKeys } from '../entries/validate.ts';

/** Sets a field of a YAML document. A new one comes where the schema has it, not at the end. */
export function setField(schema: z.ZodType, document: Document, path: readonly string[], value: unknown): void {
  let map = document.contents as YAMLMap;
  for (const [depth, name] of path.entries()) {
    const last = depth === path.length - 1;
    const inner = map.get(name, true);
    if (last && map.has(name)) map.set(name, document.createNode(value));
    else if (!isMap(inner)) {
      map.delete(name);
      const present = map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
      const at = indexFor(name, present, knownKeys(schema, path.slice(0, depth)));
      map.items.splice(at, 0, document.createPair(name, last ? value : {}) as (typeof map.items)[number]);
    }
    map = map.get(name, true) as unknown as YAMLMap;
  }
}

/** The same for plain objects: a copy with the field set. */
export function withField(
  schema: z.ZodType,
  fields: Readonly<Record<string, unknown>>,
  path: readonly string[],
  value: unknown,
  above: readonly string[] = [],
): Record<string, unknown> {
  const [name, ...rest] = path as [string, ...string[]];
  const inner = fields[name];
  const next = rest.length === 0 ? value : withField(schema, isPlain(inner) ? inner : {}, rest, value, [...above, name]);
  if (Object.hasOwn(fields, name)) return { ...fields, [name]: next };
  const entries = Object.entries(fields);
  entries.splice(indexFor(name, Object.keys(fields), knownKeys(schema, above)), 0, [name, next]);
  return Object.fromEntries(entries);
}

/** Where a new field goes: after the last of those that the schema has before it. */
function indexFor(name: string, present: readonly string[], known: readonly string[]): number {
  const before = new Set(known.slice(0, Math.max(known.indexOf(name), 0)));
  return present.findLastIndex((other) => before.has(other)) + 1;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
