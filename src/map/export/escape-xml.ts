const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text for XML, in an element or an attribute. What XML cannot hold at all, not even escaped (control characters,
 * halves of surrogate pairs), is left out.
 */
export function escapeXml(text: string): string {
  return [...text]
    .filter(allowed)
    .map((letter) => entities[letter] ?? letter)
    .join('');
}

/** Whether XML 1.0 has a place for a character. */
function allowed(letter: string): boolean {
  const code = letter.codePointAt(0) as number;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
