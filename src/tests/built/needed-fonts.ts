/**
 * The font files that a browser fetches for a text: those of every face whose letters occur in it. Which words are
 * set in which face is not worked out, so this is never too few.
 */
export function neededFonts(css: string, text: string): string[] {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) as number));
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const file = /src:[^;]*url\(["']?([^"')]+)/.exec(face)?.[1];
    if (!file) return [];
    const ranges = (/unicode-range:\s*([^;]+)/.exec(face)?.[1] ?? 'U+0-10FFFF').split(',').map(rangeOf);
    return [...letters].some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last)) ? [file] : [];
  });
}

/** `U+1EA0-1EF9`, `U+20AB` or `U+1E??` as the first and last code point. */
function rangeOf(range: string): [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
