/**
 * What somebody typed, as text that every program takes: Vietnamese marks composed, broken characters and controls
 * replaced, line ends one kind. Nothing that can be read is lost.
 */
export function typedText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}

/** The same on one line. */
export function typedLine(text: string): string {
  return typedText(text).replace(/\s+/g, ' ');
}
