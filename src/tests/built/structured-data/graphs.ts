import { type BuiltPage, builtPages } from '../site.ts';

/** A thing as a page tells machines of it. */
export interface Node {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** A page with its graph. */
export interface Told {
  readonly page: BuiltPage;
  readonly script: string;
  readonly graph: readonly Node[];
}

const selector = 'script[type="application/ld+json"]';

/** Every page that tells machines anything. Fails where a page has several scripts, or one that cannot be read. */
export function toldPages(): Told[] {
  return builtPages().flatMap((page) => {
    const scripts = page.root.querySelectorAll(selector).map((element) => element.rawText);
    if (scripts.length > 1) throw new Error(`${page.address} has ${scripts.length} scripts of structured data.`);
    return scripts.map((script) => ({ page, script, graph: (JSON.parse(script) as { '@graph': Node[] })['@graph'] }));
  });
}

/** All nodes of a graph, however deep, each after the one that holds it. A reference to another node is none. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesOf);
  return '@type' in value ? [value as Node, ...inside] : inside;
}

/** The ids that a graph refers to without telling anything of the thing. */
export function referencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '@id') return [(value as Node)['@id'] as string];
  return Object.values(value).flatMap(referencesOf);
}

/** The node of a graph that is of one of some types, at the top. */
export function topNode({ graph }: Told, ...types: readonly string[]): Node | undefined {
  return graph.find((node) => types.includes(node['@type'] ?? ''));
}
