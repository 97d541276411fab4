/** What a cell of a CSV file may hold. */
export type CsvCell = string | number | boolean;

/**
 * Rows as a CSV file: UTF-8 with a byte order mark, without which Excel takes Vietnamese for something else; lines
 * end in CR LF. Numbers stay numbers; text is made harmless.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** Quoted where it must be. */
function field(value: CsvCell): string {
  const text = typeof value === 'string' ? harmless(value) : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text that a spreadsheet would take for a formula, with an apostrophe before it, which keeps it text. Text that
 * already looks so gets one more: taking away the first gives back exactly what was there.
 */
export function harmless(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
