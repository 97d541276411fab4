const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every Vietnamese letter with every tone, small and capital, composed. */
function vietnamese(): string {
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')));
  const small = [...vowels, 'đ'].join('');
  return small + small.toUpperCase();
}

/** Printable ASCII. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32));

/** Letters of names and loanwords, quotes, dashes, and the few signs that the pages use. */
const others = 'äöüëïñçèàùòÄÖÜÉÈÀÑÇ–—‘’“”…·•×÷→←↑↓°²³½¼¾©«»₫€£±≥≤− \u00a0\u2011\u202f';

/** All characters that the site's own type can show. Anything else falls back to the reader's system, tested. */
export const repertoire = [...new Set(ascii + vietnamese() + others)].join('');
