import { isCollection, isMap, isNode, isScalar, type Node, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { bare } from './schema-of-file.ts';

/**
 * The same YAML or JSON with its fields in the order of the schema; fields that the schema does not know come last,
 * as they stood. Moves pieces of the text, so that quotes, layout and comments stay as somebody wrote them. Where a
 * comment could belong to either of two fields, a group is left as it is.
 */
export function inSchemaOrder(text: string, schema: z.ZodType): string {
  // One group a turn: moving it moves what stands inside.
  for (let turn = 0; turn < 100; turn += 1) {
    const document = parseDocument(text, { schema: 'core', stringKeys: true });
    if (document.errors.length > 0 || !document.contents) return text;
    const next = firstMoved(document.contents as Node, schema, text);
    if (next === undefined) return text;
    text = next;
  }
  return text;
}

function firstMoved(node: Node, schema: z.ZodType, text: string): string | undefined {
  const here = bare(schema);
  if (!isCollection(node)) return undefined;
  if (!isMap(node)) {
    // The top of a file that holds a list is described by the schema of one item.
    const inner = here instanceof z.ZodArray ? (here.element as z.ZodType) : schema;
    return firstOf(node.items as Node[], (item) => firstMoved(item, inner, text));
  }
  const options = here instanceof z.ZodUnion ? (here.options as z.ZodType[]).map(bare) : [here];
  const object = options.find(
    (option) => option instanceof z.ZodObject && namesOf(node).every((name) => Object.hasOwn(option.shape, name)),
  );
  if (!(object instanceof z.ZodObject)) {
    const shape = options.find((option) => option instanceof z.ZodObject);
    return shape instanceof z.ZodObject ? moved(node, shape, text) : undefined;
  }
  return moved(node, object, text);
}

function moved(node: YAMLMap, object: z.ZodObject, text: string): string | undefined {
  const order = Object.keys(object.shape);
  const rank = (pair: Pair) => {
    const at = order.indexOf(nameOf(pair));
    return at < 0 ? order.length : at;
  };
  const sorted = [...node.items].sort((a, b) => rank(a) - rank(b));
  if (sorted.some((pair, index) => pair !== node.items[index])) {
    const next = swapped(node, sorted, text);
    if (next !== undefined) return next;
  }
  return firstOf(node.items, (pair) => {
    const inner = Object.hasOwn(object.shape, nameOf(pair)) ? (object.shape[nameOf(pair)] as z.ZodType) : undefined;
    return inner && isNode(pair.value) ? firstMoved(pair.value, inner, text) : undefined;
  });
}

/** The text with the pairs of one group in another order: each place takes the piece of another pair. */
function swapped(node: YAMLMap, sorted: readonly Pair[], text: string): string | undefined {
  if (node.items.some((pair) => isBlockText(pair.value))) return undefined;
  const pieces = node.flow ? flowPieces(node, text) : blockPieces(node, text);
  if (!pieces) return undefined;
  const first = pieces[0]?.start ?? 0;
  const last = pieces.at(-1)?.end ?? first;
  const between = pieces.slice(1).map(({ start }, index) => text.slice(pieces[index]?.end ?? start, start));
  const byPair = new Map(node.items.map((pair, index) => [pair, pieces[index]]));
  const parts = sorted.map((pair, index) => {
    const piece = byPair.get(pair);
    return `${piece ? text.slice(piece.start, piece.end) : ''}${between[index] ?? ''}`;
  });
  return text.slice(0, first) + parts.join('') + text.slice(last);
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** From key to end of value; commas and line ends stay where they are. */
function flowPieces(node: YAMLMap, text: string): Piece[] | undefined {
  const pieces = node.items.map((pair) => ({ start: startOf(pair), end: endOf(pair) }));
  const gaps = pieces.slice(1).map(({ start }, index) => text.slice(pieces[index]?.end ?? start, start));
  return gaps.every((gap) => /^\s*,\s*$/.test(gap)) ? pieces : undefined;
}

/** From the comments above the key to the end of the value's last line, with the comment behind it. */
function blockPieces(node: YAMLMap, text: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const pair of node.items) {
    const before = pieces.at(-1)?.end;
    const key = startOf(pair);
    const lineEnd = text.indexOf('\n', endOf(pair));
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (!/^[ \t]*(?:#.*)?$/.test(text.slice(endOf(pair), end))) return undefined;
    const gap = before === undefined ? '' : text.slice(before, key);
    const comment = gap.search(/\S/);
    pieces.push({ start: comment < 0 ? key : (before ?? 0) + comment, end });
  }
  // A comment above the first field may speak of it or of the whole group.
  const above = text.slice(0, pieces[0]?.start).split('\n').slice(0, -1).at(-1) ?? '';
  return above.trimStart().startsWith('#') ? undefined : pieces;
}

function startOf(pair: Pair): number {
  return (isScalar(pair.key) && pair.key.range?.[0]) || 0;
}

function endOf(pair: Pair): number {
  return isNode(pair.value) ? endOfNode(pair.value) : isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
}

/** A group ends with its last value: what follows, blank lines and comments, is not its own. */
function endOfNode(node: Node): number {
  if (!isCollection(node) || node.flow || node.items.length === 0) return node.range?.[1] ?? 0;
  const last = node.items.at(-1);
  return isMap(node) ? endOf(last as Pair) : endOfNode(last as Node);
}

function isBlockText(value: unknown): boolean {
  if (isScalar(value)) return value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL;
  if (!isCollection(value)) return false;
  return value.items.some((item) => isBlockText(isNode(item) ? item : (item as Pair).value));
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function namesOf(node: YAMLMap): string[] {
  return node.items.map((item) => nameOf(item as Pair));
}

function firstOf<T, R>(items: readonly T[], of: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = of(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
