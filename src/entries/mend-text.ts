import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { parseData, parseMarkdown } from './document.ts';
import { mendValues, tidy } from './mend-values.ts';
import { inSchemaOrder } from './schema-order.ts';

/** What can be mended without asking, in the order in which it is done. */
export type Mend = 'encoding-mark' | 'line-ends' | 'composed' | 'spaces' | 'order' | 'blank-lines';

export interface Mended {
  readonly text: string;
  /** What was done; empty where there was nothing to do. */
  readonly mends: readonly Mend[];
}

/**
 * Mends the way a content file is written, never what it says: byte order mark, line ends, composed letters (NFC),
 * outer and double spaces, the order of fields, blank lines around the text. A file that cannot be read as data
 * keeps its words as they are. Comments stay with the field that they stand above or behind.
 */
export function mendText(raw: string, layout: 'markdown' | 'json', schema: z.ZodType | undefined): Mended {
  const unmarked = raw.replace(/^\uFEFF/, '');
  const plain = unmarked.replace(/\r\n?/g, '\n');
  const mends: Mend[] = [];
  if (unmarked !== raw) mends.push('encoding-mark');
  if (plain !== unmarked) mends.push('line-ends');
  // Broken letters: whatever is done to the file would hide where it broke.
  if (/[\0\uFFFD]/.test(plain)) return { text: raw, mends: [] };
  const text = layout === 'json' ? mendJson(plain, schema, mends) : mendMarkdown(plain, schema, mends);
  return { text, mends };
}

function mendJson(text: string, schema: z.ZodType | undefined, mends: Mend[]): string {
  const ended = `${text.trimEnd()}\n`;
  if (ended !== text) mends.push('blank-lines');
  return mendData(ended, schema, mends);
}

function mendMarkdown(text: string, schema: z.ZodType | undefined, mends: Mend[]): string {
  const match = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match || parseMarkdown(text).problems.length > 0) return text;
  const front = mendData(match[1] as string, schema, mends);
  const rest = text.slice(match[0].length);
  const body = mendBody(rest, mends);
  const whole = body === '' ? `---\n${front}\n---\n` : `---\n${front}\n---\n\n${body}\n`;
  if (!match[0].endsWith('\n---\n') || rest !== (rest.trim() === '' ? '' : `\n${withoutEnds(rest)}\n`)) mends.push('blank-lines');
  return whole;
}

/** Blanks at the start of the first line may mean something in Markdown: only whole lines go. */
function withoutEnds(rest: string): string {
  return rest.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

function mendBody(rest: string, mends: Mend[]): string {
  const body = withoutEnds(rest);
  const composed = mapOutsideAddresses(body, (part) => part.normalize('NFC'));
  if (composed !== body) push(mends, 'composed');
  const spaced = isPlainProse(composed) ? composed.replace(/(?<=\S) {2,}(?=\S)/g, ' ') : composed;
  if (spaced !== composed) push(mends, 'spaces');
  return spaced;
}

/** True where two spaces are nothing but two spaces: no code, no table, no indented block. */
function isPlainProse(body: string): boolean {
  return !/[`|~]|^(?: {2,}|\t)/m.test(body);
}

function mapOutsideAddresses(text: string, change: (part: string) => string): string {
  return text
    .split(/(https?:\/\/[^\s<>")]+)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** Mends the values of YAML or JSON and orders their fields; gives the text back as it was where that would change what it says. */
function mendData(text: string, schema: z.ZodType | undefined, mends: Mend[]): string {
  const before = parseData(text);
  if (before.problems.length > 0) return text;
  const { text: composed, mends: done } = mendValues(text);
  const ordered = schema ? inSchemaOrder(composed, schema) : composed;
  const after = parseData(ordered);
  if (after.problems.length > 0 || !isDeepStrictEqual(after.data, tidy(before.data))) return text;
  for (const mend of done) push(mends, mend);
  if (ordered !== composed) push(mends, 'order');
  return ordered;
}

function push(mends: Mend[], mend: Mend): void {
  if (!mends.includes(mend)) mends.push(mend);
}
