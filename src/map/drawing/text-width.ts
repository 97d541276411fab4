const narrow = new Set([..."iljtfrIí ì ỉ ĩ ị.,'’-()1 "]);
const wide = new Set([...'mwMW']);

/**
 * About how wide a text is set, in ems: a little more than Be Vietnam Pro takes in its bold weight, so that what is
 * placed by it has air. Marks above and below a letter take no width.
 */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (narrow.has(letter)) return 0.36;
  if (wide.has(letter)) return 0.92;
  return letter === letter.toLowerCase() ? 0.62 : 0.74;
}
