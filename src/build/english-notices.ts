import { productDigest, villageDigest } from '../catalogue/translation-digest.ts';
import { type ContentTree, englishFileOf } from '../entries/content-tree.ts';

/** An entry whose English is missing, or was made from an older Vietnamese text. No fault: the page says so itself. */
export interface EnglishNotice {
  readonly kind: 'missing' | 'outdated';
  readonly file: string;
  /** What the English file has to say in `translates`; entries in one JSON file have none. */
  readonly digest?: string | undefined;
}

/** All such entries, in the order of the content. */
export function englishNotices(tree: ContentTree): EnglishNotice[] {
  return [
    ...tree.products.flatMap((entry) => pairNotice(entry, productDigest(entry.vi.fields, entry.vi.body))),
    ...tree.villages.flatMap((entry) => pairNotice(entry, villageDigest(entry.vi.fields, entry.vi.body))),
    ...[...tree.producers, ...tree.salesPoints].flatMap(({ file, fields }): EnglishNotice[] =>
      fields.name.en === undefined || fields.text.en === undefined ? [{ kind: 'missing', file }] : [],
    ),
  ];
}

function pairNotice(entry: { file: string; en?: { fields: { translates: string } } | undefined }, digest: string): EnglishNotice[] {
  const file = englishFileOf(entry.file);
  if (!entry.en) return [{ kind: 'missing', file, digest }];
  return entry.en.fields.translates === digest ? [] : [{ kind: 'outdated', file, digest }];
}
