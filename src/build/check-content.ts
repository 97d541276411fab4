import path from 'node:path';
import { buildDate } from '../catalogue/build-date.ts';
import { joinCatalogue } from '../catalogue/join.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { ContentTree } from '../entries/content-tree.ts';
import { compareFaults, type Fault } from '../entries/fault.ts';
import { type ReadContent, readContent } from '../entries/read-content.ts';
import { collections } from '../schema/collections.ts';

/** The whole content, read and joined; and all that is wrong with it, in the order in which it is shown. */
export interface CheckedContent {
  readonly faults: readonly Fault[];
  /** Absent only where the settings cannot be read. With faults, it lacks the entries that have them. */
  readonly tree?: ContentTree | undefined;
  readonly catalogue?: Catalogue | undefined;
  /** The files as they were read, with the way from a field to its place. */
  readonly read: ReadContent;
}

/**
 * Reads and joins the content folder.
 * @throws where BUILD_DATE is not a day.
 */
export function checkContent(folder: string, env: NodeJS.ProcessEnv = process.env): CheckedContent {
  const read = readContent(folder);
  const { tree, faults, locate } = read;
  if (!tree) return { faults: [...faults].sort(compareFaults), read };
  const joined = joinCatalogue(tree, buildDate(tree.settings.timeZone, env), locate);
  const all = [...faults, ...joined.faults.filter((fault) => !isEcho(fault, faults))];
  return { faults: all.sort(compareFaults), tree, catalogue: joined.catalogue, read };
}

/** An entry with a fault of its own was not read; that others refer to it is no second fault. */
function isEcho({ problem }: Fault, readFaults: readonly Fault[]): boolean {
  // An entry that was not read has no page: of addresses nothing can be said then.
  if (problem.kind === 'address-gone' || problem.kind === 'redirect-nowhere') return readFaults.length > 0;
  if (problem.kind !== 'unknown-reference') return false;
  const collection = collections[problem.collection];
  return readFaults.some(({ file }) => {
    if (collection.layout === 'json-list') return file.endsWith(`/${collection.file}`);
    return file.includes(`/${collection.folder}/`) && path.basename(file).replace(/(?:\.en)?\.(?:md|json)$/, '') === problem.value;
  });
}
