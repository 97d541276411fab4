import { slugOf } from '../import/slug.ts';

/**
 * A name of its own for an entry: from its words; where that is taken, with words that tell it apart; at last with a
 * number. Empty where the name holds no letter or digit.
 */
export function freeName(words: readonly (string | undefined)[], taken: ReadonlySet<string>): string {
  const [first, ...apart] = words.filter((word) => word !== undefined && word !== '');
  const plain = slugOf(first ?? '');
  if (!plain) return '';
  const wanted = [plain, ...apart.map((word) => slugOf(`${plain} ${word}`))].map((name) => name.slice(0, 60).replace(/-$/, ''));
  const free = wanted.find((name) => !taken.has(name));
  if (free) return free;
  let number = 2;
  while (taken.has(`${wanted[0]}-${number}`)) number += 1;
  return `${wanted[0]}-${number}`;
}
