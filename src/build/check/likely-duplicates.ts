import { distance } from 'fastest-levenshtein';
import type { Locate } from '../../catalogue/references.ts';
import type { ContentTree } from '../../entries/content-tree.ts';
import type { Warning } from './concern.ts';
import { foldedWords } from './folded.ts';

interface Named {
  readonly name: string;
  /** The English name: where two are told apart in English, somebody has looked. */
  readonly english?: string | undefined;
  readonly file: string;
  readonly at: readonly PropertyKey[];
  /** Only entries of the same owner are compared. */
  readonly owner: string;
}

/**
 * Products of one producer, or maker, with nearly the same name; producers, villages and sales points of one place
 * with the same name. Names are compared within their owner only, so that the time grows with the entries.
 */
export function likelyDuplicates(tree: ContentTree, locate: Locate): Warning[] {
  const products = tree.products.flatMap(({ file, vi: { fields }, en }): Named[] => {
    const owner = fields.producer ?? (fields.maker && `maker ${foldedWords(fields.maker).join(' ')}`);
    return owner ? [{ name: fields.name, english: en?.fields.name, file, at: ['name'], owner }] : [];
  });
  const villages = tree.villages.map(
    ({ file, vi: { fields }, en }): Named => ({
      name: fields.name,
      english: en?.fields.name,
      file,
      at: ['name'],
      owner: unitOf(fields.place),
    }),
  );
  const single = (entries: ContentTree['producers'] | ContentTree['salesPoints']) =>
    entries.map(
      ({ file, fields }): Named => ({
        name: fields.name.vi,
        english: fields.name.en,
        file,
        at: ['name', 'vi'],
        owner: unitOf(fields.place),
      }),
    );
  return [products, villages, single(tree.producers), single(tree.salesPoints)].flatMap((named) => pairs(named, locate));
}

function unitOf(place: { commune?: string | undefined; districtBefore2025?: string | undefined }): string {
  return place.commune ?? `before ${place.districtBefore2025 ?? ''}`;
}

function pairs(named: readonly Named[], locate: Locate): Warning[] {
  return [...Map.groupBy(named, ({ owner }) => owner).values()].flatMap((group) => {
    const folded = group.map((each) => ({ ...each, words: foldedWords(each.name) }));
    return folded.flatMap((one, index): Warning[] => {
      const other = folded.slice(0, index).find((each) => isNearlySame(one.words, each.words) && !areToldApart(one.english, each.english));
      if (!other) return [];
      const concern = { kind: 'likely-duplicate', name: one.name, other: other.file, otherName: other.name } as const;
      return [{ file: one.file, field: one.at.join('.'), position: locate(one.file, one.at), concern }];
    });
  });
}

function areToldApart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && !isNearlySame(foldedWords(a), foldedWords(b));
}

/** The same words in any order, or one letter more, less or other in a long name. Another number is another thing. */
export function isNearlySame(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [[...a].sort().join(' '), [...b].sort().join(' ')];
  if (one === two) return true;
  const [x, y] = [a.join(''), b.join('')];
  if (x === y) return true;
  if (Math.min(x.length, y.length) < 12 || Math.abs(x.length - y.length) > 1) return false;
  return x.replace(/\D/g, '') === y.replace(/\D/g, '') && distance(x, y) <= 1;
}
