import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type CollectionName, collections } from '../schema/collections.ts';
import { contentFolder } from './content-folder.ts';
import type { Side } from './content-tree.ts';
import { editorLang } from './editor-lang.ts';
import { compareFaults } from './fault.ts';
import { formatFault } from './fault-message.ts';
import { readContent } from './read-content.ts';
import { alone, isAlone, type StoredEntry } from './stored-entry.ts';

/**
 * Loads the whole content folder into Astro's store, by the same reader that `npm run check` uses. While
 * `astro dev` runs, a fault is shown and the last good content stays; in a build it ends the build.
 */
export function contentLoader(): Loader {
  return {
    name: 'ocop-content',
    load: async (context) => {
      await load(context);
      const folder = contentFolder();
      let waiting: NodeJS.Timeout | undefined;
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, file) => {
        if (!path.resolve(file).startsWith(folder + path.sep)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void load(context), 100);
      });
    },
  };
}

async function load(context: LoaderContext): Promise<void> {
  const { tree, faults } = readContent(contentFolder());
  if (faults.length > 0 || !tree) {
    const messages = [...faults].sort(compareFaults).map((fault) => formatFault(fault, editorLang()));
    if (!context.watcher) throw new Error(messages.join('\n'));
    for (const message of messages) context.logger.error(message);
    return;
  }
  const seen = new Set<string>();
  const put = async (id: string, stored: StoredEntry, file?: string) => {
    seen.add(id);
    const data = stored as unknown as Record<string, unknown>;
    const digest = context.generateDigest(data);
    if (context.store.get(id)?.digest === digest) return;
    context.store.set({
      id,
      data: (await rendered(stored, context)) as unknown as Record<string, unknown>,
      digest,
      ...(file ? { filePath: file } : {}),
    });
  };
  for (const name of alone) await put(name, { collection: name, entry: tree[name] } as StoredEntry);
  for (const collection of Object.keys(collections) as CollectionName[]) {
    for (const entry of tree[collection]) await put(`${collection}/${entry.id}`, { collection, entry }, entry.file);
  }
  for (const id of context.store.keys()) if (!seen.has(id)) context.store.delete(id);
}

async function rendered(stored: StoredEntry, context: LoaderContext): Promise<StoredEntry> {
  if (isAlone(stored) || !('vi' in stored.entry)) return stored;
  const { vi, en, ...rest } = stored.entry;
  const render = async (side: Side<unknown>): Promise<Side<unknown>> => ({ ...side, html: (await context.renderMarkdown(side.body)).html });
  return { collection: stored.collection, entry: { ...rest, vi: await render(vi), ...(en ? { en: await render(en) } : {}) } };
}
