/**
 * A value as JSON that can stand inside a script element, whatever its texts hold: no letter is left by which they
 * could end the element, open a comment, or be read as anything but JSON.
 */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
