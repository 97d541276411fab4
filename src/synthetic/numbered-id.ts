import { asciiWord } from '../routes/ascii-word.ts';

const longest = 60;

/** An id or slug that says that nobody wrote it: the words of a name, cut at a word, and a number: `banh-cha-phu-van-s00012`. */
export function numberedId(name: string, number: number): string {
  const words = asciiWord(name).split('-');
  while (words.length > 1 && words.join('-').length > longest) words.pop();
  return `${words.join('-')}-s${String(number + 1).padStart(5, '0')}`;
}
