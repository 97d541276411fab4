import type { Locate } from '../../catalogue/references.ts';
import { type ContentTree, englishFileOf } from '../../entries/content-tree.ts';
import type { Position } from '../../entries/fault.ts';
import type { ReadContent } from '../../entries/read-content.ts';
import type { Concern, Warning } from './concern.ts';
import { isShouted, priceWithoutUnit, shoutedRun } from './doubtful-words.ts';

interface Written {
  readonly file: string;
  readonly name: string;
  readonly nameAt: readonly PropertyKey[];
  readonly text: string;
  /** The field of the text; a Markdown body has none. */
  readonly textAt?: readonly PropertyKey[];
}

/** Names and texts in capitals, and prices without what they are for. */
export function doubtfulTexts(tree: ContentTree, locate: Locate, files: ReadContent['files']): Warning[] {
  return writtenIn(tree).flatMap(({ file, name, nameAt, text, textAt }) => {
    const warnings: Warning[] = [];
    if (isShouted(name)) {
      warnings.push({ file, field: nameAt.join('.'), position: locate(file, nameAt), concern: { kind: 'capitals', value: name } });
    }
    const inText = (index: number, concern: Concern) => {
      const place = textAt ? { field: textAt.join('.'), position: locate(file, textAt) } : { position: inBody(text, index, file, files) };
      warnings.push({ file, ...place, concern });
    };
    const shouted = shoutedRun(text);
    if (shouted) inText(shouted.index, { kind: 'capitals', value: shouted.run });
    const unpriced = priceWithoutUnit(text);
    if (unpriced) inText(unpriced.index, { kind: 'price-without-unit', value: unpriced.price });
    return warnings;
  });
}

function writtenIn(tree: ContentTree): Written[] {
  const pairs = [...tree.products, ...tree.villages].flatMap(({ file, vi, en }): Written[] => [
    { file, name: vi.fields.name, nameAt: ['name'], text: vi.body },
    ...(en ? [{ file: englishFileOf(file), name: en.fields.name, nameAt: ['name'], text: en.body }] : []),
  ]);
  const singles = [...tree.producers, ...tree.salesPoints].flatMap(({ file, fields: { name, text } }) =>
    (['vi', 'en'] as const).map(
      (lang): Written => ({ file, name: name[lang] ?? '', nameAt: ['name', lang], text: text[lang] ?? '', textAt: ['text', lang] }),
    ),
  );
  return [...pairs, ...singles];
}

function inBody(text: string, index: number, file: string, files: ReadContent['files']): Position | undefined {
  const parsed = files.get(file);
  if (!parsed || !('bodyLine' in parsed)) return undefined;
  const before = text.slice(0, index).split('\n');
  return { line: parsed.bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}
