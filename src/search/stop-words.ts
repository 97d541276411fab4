import { fold } from './fold.ts';

const set = (words: string) => new Set(words.split(/\s+/));

const english = set(
  'a an and any are as at be by can do does for from get has have how i in into is it its made make makes me my near of on or our some that the their them they this to was we were what when where which who with you your want looking need find best good mean means meaning',
);

/** With their marks: without them "co", "la" and "do" are grass, leaf and red. */
const vietnamese = set(
  'và của là các có những cho với từ tại ở ra thì mà một này được trong theo do như bằng trên để khi không gì nào đâu tìm',
);

/** The words of a maker's legal form: every maker has them, and they say nothing of what it makes. */
const forms = set(
  'công ty tnhh cổ phần hợp tác xã hộ kinh doanh cơ sở sản xuất thương mại dịch vụ company co ltd jsc joint stock household cooperative workshop production trading service',
);

/** Questions as they are typed without marks. */
const phrases = ['o dau', 'la gi', 'the nao', 'nhu the nao', 'cho nao', 'bao nhieu'];

/** Words that nearly every entry could be asked with: they narrow nothing down, but they need not be wrong. */
const everywhere = [
  'ocop',
  'ha noi',
  'hanoi',
  'vietnam',
  'viet nam',
  'vietnamese',
  'product',
  'products',
  'san pham',
  'dac san',
  'authentic',
  'traditional',
  'truyen thong',
  'supplier',
  'export',
  'wholesale',
];

/** True for a word that says nothing about a thing. */
export function isStopWord(word: string): boolean {
  return english.has(word) || vietnamese.has(word);
}

/** True for a word of a maker's legal form, which only its own name need have. */
export function isFormWord(word: string): boolean {
  return forms.has(word);
}

/** How many of the coming words are a question's own, and how many are words of everything. */
export function phraseAt(
  folded: readonly string[],
  at: number,
): { readonly length: number; readonly kind: 'stop' | 'everywhere' } | undefined {
  const find = (list: readonly string[]) =>
    list.map((phrase) => fold(phrase).split(' ')).find((words) => words.every((word, i) => folded[at + i] === word))?.length;
  const stop = find(phrases);
  if (stop) return { length: stop, kind: 'stop' };
  const all = find(everywhere);
  return all ? { length: all, kind: 'everywhere' } : undefined;
}
