import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The types of schema.org with the properties that each may have, its parents' among them: read from the declarations of
 * schema-dts, which are made from schema.org's own vocabulary.
 */
export function schemaOrgTypes(): ReadonlyMap<string, ReadonlySet<string>> {
  const text = readFileSync(path.join(path.dirname(require.resolve('schema-dts')), 'schema.d.ts'), 'utf8');
  const interfaces = new Map<string, { parents: string[]; properties: string[]; type?: string | undefined }>();
  for (const [, name, parents, body] of text.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm)) {
    interfaces.set(name as string, {
      parents: (parents ?? '').split(', ').filter((parent) => /^\w+$/.test(parent)),
      properties: [...(body as string).matchAll(/^ {4}"([\w-]+)"\?:/gm)].map(([, property]) => property as string),
      type: /^ {4}"@type": "(\w+)";/m.exec(body as string)?.[1],
    });
  }
  const all = (name: string): string[] => {
    const { parents, properties } = interfaces.get(name) ?? { parents: [], properties: [] };
    return [...properties, ...parents.flatMap(all)];
  };
  return new Map([...interfaces].flatMap(([name, { type }]) => (type ? [[type, new Set(all(name))] as const] : [])));
}
