import { bareName } from '../catalogue/join-places.ts';
import type { ContentTree } from '../entries/content-tree.ts';
import type { Random } from './random.ts';

/**
 * Names that sound like places of the area and are none: the first syllable of one real place with the second of
 * another, "Phú Vinh" and "Thanh Vân" giving "Phú Vân". Each once, in a random order; no name of a real place.
 */
export function coinedNames(tree: ContentTree, random: Random): string[] {
  const real = new Set(
    [
      ...tree.communes.flatMap(({ fields }) => [fields.name, ...fields.formedFrom.map(({ name }) => name)]),
      ...tree.villages.map(({ vi }) => vi.fields.name),
    ].map(bareName),
  );
  const pairs = [...real].filter((name) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)).map((name) => name.split(' ') as [string, string]);
  const firsts = new Set(pairs.map(([first]) => first));
  const seconds = [...new Set(pairs.map(([, second]) => second))];
  const coined = [...firsts].flatMap((first) => seconds.map((second) => `${first} ${second}`));
  return random.shuffled(coined.filter((name) => !real.has(name) && new Set(name.split(' ')).size === 2));
}
