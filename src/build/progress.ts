/** Shows how far a build is: one line that redraws itself on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** Pages written so far. */
  pages(count: number): void;
  /** Takes the redrawn line away. */
  clear(): void;
}

/**
 * @param expected how many pages the last build wrote; the bar stays below full until the end, since it may be more.
 * @param label the words for so many pages.
 */
export function showProgress(
  expected: number | undefined,
  label: (count: number) => string,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'> = process.stdout,
): Progress {
  if (!out.isTTY) {
    // A quarter of the pages at a time; thousands where nothing is expected.
    const step = Math.max(1000, Math.ceil((expected ?? 0) / 4));
    let shown = 0;
    return {
      pages: (count) => {
        if (count - shown < step) return;
        shown = count;
        out.write(`${label(count)}\n`);
      },
      clear: () => {},
    };
  }
  let last = 0;
  return {
    pages: (count) => {
      if (Date.now() - last < 80) return;
      last = Date.now();
      out.write(`\r\u001b[2K${bar(count, expected)}${label(count)}`.slice(0, (out.columns || 80) + 4));
    },
    clear: () => out.write('\r\u001b[2K'),
  };
}

const width = 24;

function bar(count: number, expected: number | undefined): string {
  if (!expected) return '';
  const part = Math.min(0.99, count / expected);
  const full = Math.floor(part * width);
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${Math.floor(part * 100)}% `;
}
