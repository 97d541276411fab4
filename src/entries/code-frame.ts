import type { Position } from './fault.ts';

/** How parts of a message are set off: colours on a terminal, nothing elsewhere. */
export type Paint = (role: 'mark' | 'faint' | 'strong' | 'error' | 'warning', text: string) => string;

/** No colours. */
export const unpainted: Paint = (_, text) => text;

/** The most of a line that is shown: what is left and right of it becomes "…". */
const widest = 110;

/** The line of a position between its neighbours, with numbers, and marks under what is meant. */
export function codeFrame(lines: readonly string[], { line, column }: Position, paint: Paint = unpainted): string {
  const first = Math.max(1, line - 2);
  const last = Math.min(lines.length, line + 1);
  const digits = String(last).length;
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = lines[number - 1] ?? '';
    const here = number === line;
    const start = here && column > widest * 0.7 ? column - Math.floor(widest / 2) : 0;
    const shown = clip(text, start);
    rows.push(`${here ? paint('mark', '>') : ' '} ${paint('faint', `${String(number).padStart(digits)} │`)} ${visible(shown)}`.trimEnd());
    if (here) rows.push(`  ${paint('faint', `${' '.repeat(digits)} │`)} ${marksUnder(text, start, column, paint)}`);
  }
  return rows.join('\n');
}

/** The lines of a file as positions count them. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

/** How many characters from a column on belong to the value, or the field's name, that begins there. */
export function lengthAt(text: string, column: number): number {
  const rest = text.slice(column - 1);
  const match =
    /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(rest) ??
    (/^[[{<]/.test(rest)
      ? /^(?:<[^>]*>|\[[^\]]*\](?:\([^)]*\))?|.)/.exec(rest)
      : /^[\w-]+(?=\s*:(?:\s|$))|^.+?(?=\s+#|,?\s*$|"?[,\]}])/.exec(rest));
  return Math.max(1, match?.[0].trimEnd().length ?? 1);
}

function clip(text: string, start: number): string {
  const part = text.slice(start, start + widest);
  return `${start > 0 ? '…' : ''}${part}${start + widest < text.length ? '…' : ''}`;
}

function marksUnder(text: string, start: number, column: number, paint: Paint): string {
  const before = `${start > 0 ? ' ' : ''}${blank(text.slice(start, column - 1))}`;
  const meant = text.slice(column - 1, Math.min(column - 1 + lengthAt(text, column), start + widest));
  return `${before}${paint('mark', '^'.repeat(Math.max(1, blank(meant).length)))}`;
}

/** As wide as the text on a screen: marks of decomposed letters take no room. */
function blank(text: string): string {
  return text.replace(/\p{M}/gu, '').replace(/[^\t]/gu, ' ');
}

/** Control characters could move the cursor or turn the writing round: they are shown as a box. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}
