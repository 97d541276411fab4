import { joinCatalogue } from '../catalogue/join.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { readContent } from '../entries/read-content.ts';
import { type ContentFiles, removeContent, writeContent } from './sample-content.ts';

/** The catalogue of content files, as a build on that day joins it. Fails where the content has a fault. */
export function joinedSample(files: ContentFiles, today = '2026-11-23'): Catalogue {
  const folder = writeContent(files);
  try {
    const { tree, faults } = readContent(folder);
    if (!tree || faults.length > 0) throw new Error(JSON.stringify(faults));
    const joined = joinCatalogue(tree, today);
    if (joined.faults.length > 0) throw new Error(JSON.stringify(joined.faults));
    return joined.catalogue;
  } finally {
    removeContent(folder);
  }
}
