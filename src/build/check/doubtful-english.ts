import { productDigest, villageDigest } from '../../catalogue/translation-digest.ts';
import { type ContentTree, englishFileOf, type PairedEntry } from '../../entries/content-tree.ts';
import type { ReadContent } from '../../entries/read-content.ts';
import type { Warning } from './concern.ts';

type Read = Pick<ReadContent, 'locate' | 'files'>;

/** English that is missing, made from an older Vietnamese text, or not English at all. */
export function doubtfulEnglish(tree: ContentTree, read: Read): Warning[] {
  return [
    ...tree.products.flatMap((entry) => ofPair(entry, productDigest(entry.vi.fields, entry.vi.body), read)),
    ...tree.villages.flatMap((entry) => ofPair(entry, villageDigest(entry.vi.fields, entry.vi.body), read)),
    ...[...tree.producers, ...tree.salesPoints].flatMap(({ file, fields: { name, text } }): Warning[] => {
      if (name.en === undefined || text.en === undefined) {
        const field = name.en === undefined ? 'name' : 'text';
        return [{ file, field: `${field}.en`, position: read.locate(file, [field, 'en']), concern: { kind: 'english-missing' } }];
      }
      return isTheSame(text.en, text.vi)
        ? [
            {
              file,
              field: 'text.en',
              position: read.locate(file, ['text', 'en']),
              concern: { kind: 'english-is-vietnamese', value: text.en },
            },
          ]
        : [];
    }),
  ];
}

type Pair = PairedEntry<{ name: string }, { name: string; translates: string }>;

function ofPair({ file, vi, en }: Pair, digest: string, { locate, files }: Read): Warning[] {
  const english = englishFileOf(file);
  // A file that is there and could not be read has faults of its own.
  if (!en) return files.has(english) ? [] : [{ file: english, concern: { kind: 'english-missing', digest } }];
  const warnings: Warning[] = [];
  if (en.fields.translates !== digest) {
    const position = locate(english, ['translates']);
    warnings.push({ file: english, field: 'translates', position, concern: { kind: 'english-outdated', digest } });
  }
  if (isTheSame(en.body, vi.body)) {
    warnings.push({ file: english, concern: { kind: 'english-is-vietnamese', value: en.body } });
  }
  return warnings;
}

function isTheSame(english: string, vietnamese: string): boolean {
  return english.replace(/\s+/g, ' ') === vietnamese.replace(/\s+/g, ' ');
}
