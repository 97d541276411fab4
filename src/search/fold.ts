/**
 * A text as somebody types it who has no Vietnamese keyboard: small letters without marks, đ as d. Composed and
 * decomposed writing, and the old and new placing of tones (hoà, hòa), come out alike. Nothing else is taken away.
 */
export function fold(text: string): string {
  return withoutMarks(withoutMarks(text).toLowerCase()).replaceAll('đ', 'd').normalize('NFC');
}

/** Letters that have a small form only without their marks, and small forms that have marks: hence before and after. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text, folded: runs of letters a to z and of digits. An apostrophe is no end of a word. */
export function foldedWords(text: string): string[] {
  return fold(text.replace(/['’ʼ`]/g, '')).match(/[a-z0-9]+/g) ?? [];
}
