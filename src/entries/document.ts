import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Position, Problem } from './fault.ts';

type Path = readonly PropertyKey[];

/** A file's data with the way back from a field to its place in the file. */
export interface ParsedData {
  readonly data: unknown;
  readonly problems: readonly { problem: Problem; position: Position }[];
  /** Where the value of a field stands; the nearest parent that exists where the field is missing. */
  locate(path: Path): Position;
  /** Where the name of a field stands; used for fields that should not be there. */
  locateKey(path: Path): Position;
}

/** A Markdown file in its two parts. */
export interface ParsedMarkdown extends ParsedData {
  readonly body: string;
  /** The line on which the body begins. */
  readonly bodyLine: number;
}

/**
 * Parses YAML or JSON (which is YAML) strictly: no repeated keys, no aliases, no tags. Entries are data from
 * strangers, and none of these is needed to write a fact down.
 */
export function parseData(text: string, lineOffset = 0): ParsedData {
  const plain = plainJson(text);
  if (plain === undefined) return parseYaml(text, lineOffset);
  // Where fields stand is asked only of files with something to say about them.
  let slow: ParsedData | undefined;
  const yaml = () => {
    slow ??= parseYaml(text, lineOffset);
    return slow;
  };
  return { data: plain, problems: [], locate: (path) => yaml().locate(path), locateKey: (path) => yaml().locateKey(path) };
}

/** What strict JSON without repeated keys says, by the quick way; undefined for everything else. */
function plainJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    const written = text.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g)?.filter((token) => token.endsWith(':')).length ?? 0;
    return written === keysIn(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function keysIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const inner = Object.values(value).reduce<number>((sum, each) => sum + keysIn(each), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

function parseYaml(text: string, lineOffset: number): ParsedData {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    schema: 'core',
    merge: false,
    prettyErrors: false,
    stringKeys: true,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const problems = document.errors.map((error) => ({
    position: at(error.pos[0]),
    problem: (error.code === 'DUPLICATE_KEY'
      ? { kind: 'duplicate-key', key: keyAt(text, error.pos[0]) }
      : { kind: 'unreadable', detail: error.message, cause: error.code }) satisfies Problem,
  }));
  const positionOf = (path: Path, wantKey: boolean): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      if (wantKey && length === path.length && isMap(parent)) {
        const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (pair && isScalar(pair.key) && pair.key.range) return at(pair.key.range[0]);
      }
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return at(node.range[0]);
    }
    return at(0);
  };
  return {
    data: problems.length === 0 ? safeValue(document, problems, at) : undefined,
    problems,
    locate: (path) => positionOf(path, false),
    locateKey: (path) => positionOf(path, true),
  };
}

/** The field name that begins here; the parser marks only its first letter. */
function keyAt(text: string, offset: number): string {
  return (
    /^[^:\n]*/
      .exec(text.slice(offset))?.[0]
      .trim()
      .replace(/^["']|["']$/g, '') ?? ''
  );
}

function safeValue(
  document: ReturnType<typeof parseDocument>,
  problems: { problem: Problem; position: Position }[],
  at: (offset: number) => Position,
): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    problems.push({ position: at(0), problem: { kind: 'unreadable', detail: (error as Error).message, cause: 'BAD_ALIAS' } });
    return undefined;
  }
}

/** Splits a Markdown file into front matter and body. A byte order mark and Windows line ends are tolerated. */
export function parseMarkdown(raw: string): ParsedMarkdown {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    const start = { line: 1, column: 1 };
    return {
      data: undefined,
      problems: [{ problem: { kind: 'no-front-matter' }, position: start }],
      locate: () => start,
      locateKey: () => start,
      body: text,
      bodyLine: 1,
    };
  }
  const rest = text.slice(match[0].length);
  const blank = /^\s*/.exec(rest)?.[0] ?? '';
  return {
    ...parseData(match[1] as string, 1),
    body: rest.trim(),
    bodyLine: (match[0] + blank).split('\n').length,
  };
}
