import type { ContentTree } from '../../entries/content-tree.ts';
import { compareFaults } from '../../entries/fault.ts';
import type { ReadContent } from '../../entries/read-content.ts';
import { concernKinds, type Warning } from './concern.ts';
import { doubtfulEnglish } from './doubtful-english.ts';
import { doubtfulSources } from './doubtful-sources.ts';
import { doubtfulTexts } from './doubtful-texts.ts';
import { likelyDuplicates } from './likely-duplicates.ts';

/** All that an editor is asked of the content, by kind and then by place. */
export function warningsOf(tree: ContentTree, { locate, files }: Pick<ReadContent, 'locate' | 'files'>): Warning[] {
  const all = [
    ...likelyDuplicates(tree, locate),
    ...doubtfulSources(tree, locate),
    ...doubtfulTexts(tree, locate, files),
    ...doubtfulEnglish(tree, { locate, files }),
  ];
  const rank = ({ concern }: Warning) => concernKinds.indexOf(concern.kind);
  return all.sort((a, b) => rank(a) - rank(b) || compareFaults(a, b));
}
