/** A name that is all in capitals: "LỤA VẠN PHÚC". A short mark such as OCOP or VietGAP alone is none. */
export function isShouted(name: string): boolean {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.join('');
  return words.filter((word) => word.length > 1).length >= 2 && letters.length >= 6 && letters === letters.toLocaleUpperCase('vi');
}

/** The first run of four or more words in capitals in a text. */
export function shoutedRun(text: string): { readonly run: string; readonly index: number } | undefined {
  const match = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{Lu}\p{M}]+[ ,–-]+){3,}\p{Lu}[\p{Lu}\p{M}]+(?![\p{L}\p{M}])/u.exec(text);
  return match ? { run: match[0], index: match.index } : undefined;
}

const amount = String.raw`\d[\d.,]*(?:\s*(?:[-–]|đến|to)\s*\d[\d.,]*)?`;
const money = String.raw`(?:(?:nghìn|ngàn|triệu|thousand|million)\s+)?(?:đồng|VNĐ|VND|đ|USD|dong|dollars?)(?![\p{L}\p{M}])`;
const price = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<!đánh\s)(?:giá(?!\s+trị)(?:\s+bán)?|bán(?:\s+với)?\s+giá|costs?|priced?(?:\s+at)?|sells?\s+(?:for|at))(?![\p{L}\p{M}])[^.;:!?\d]{0,40}(${amount}\s*${money})`,
  'giu',
);
const unitAfter = /^\s*(?:\/|(?:một|mỗi|cho|trên|per|a|an|each|apiece|the)(?![\p{L}\p{M}]))/iu;
const unitBefore = /(?:mỗi|một|each|per|every|a|an)\s+[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+)?\s*$/iu;

/** The first price in a text that does not say for how much: "giá 350.000 đồng", of a pair, of a kilogram? */
export function priceWithoutUnit(text: string): { readonly price: string; readonly index: number } | undefined {
  for (const match of text.matchAll(price)) {
    const said = match[1] as string;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const between = match[0].slice(0, match[0].length - said.length);
    if (unitAfter.test(text.slice(end)) || unitBefore.test(before) || /(?:mỗi|một|each|per)\s/iu.test(between)) continue;
    return { price: said, index: match.index };
  }
  return undefined;
}
