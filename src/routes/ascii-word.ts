/** A name as a word of an address: ASCII, small letters, words joined by hyphens: "Hàn Quốc" is `han-quoc`. */
export function asciiWord(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
