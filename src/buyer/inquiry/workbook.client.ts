import writeXlsxFile from 'write-excel-file/browser';

/** A table as an Excel file. Text stays text, whatever it looks like; the first row is a heading that stays in sight. */
export function workbookOf(rows: readonly (readonly (string | number | boolean)[])[], sheet: string): Promise<Blob> {
  const cells = rows.map((row, index) =>
    row.map((value) => {
      if (value === '') return null;
      if (typeof value === 'number') return { value, type: Number };
      return { value: literal(String(value)), type: String, wrap: true, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) };
    }),
  );
  const widest = (column: number) => Math.max(...rows.map((row) => longestLine(String(row[column] ?? ''))));
  const columns = (rows[0] ?? []).map((_, column) => ({ width: Math.min(48, Math.max(8, widest(column) + 2)) }));
  return writeXlsxFile(cells, { sheet, columns, stickyRowsCount: 1 }).toBlob();
}

/**
 * Excel takes `_x000D_` in a text for the code of a character; with its underscore written as a code it is text again.
 * A text that is the name of something every object has ("toString") is lost by the writer: its first letter is a code.
 */
function literal(text: string): string {
  const plain = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return plain in {} ? `_x${plain.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_${plain.slice(1)}` : plain;
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}
