import { getCollection } from 'astro:content';
import { contentFolder } from '../entries/content-folder.ts';
import type { ContentTree } from '../entries/content-tree.ts';
import { editorLang } from '../entries/editor-lang.ts';
import { formatFault } from '../entries/fault-message.ts';
import { type LastChanges, lastChanges } from '../entries/last-changes.ts';
import { isAlone, type StoredEntry } from '../entries/stored-entry.ts';
import type { Settings } from '../schema/settings.ts';
import { buildDate } from './build-date.ts';
import { joinCatalogue } from './join.ts';
import type { Catalogue } from './model.ts';
import type { Moved } from './moved.ts';

/** The catalogue and the settings it was made with. */
export interface Site {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  /** When each file of the content last changed. Empty while `astro dev` runs: nothing that it shows needs it. */
  readonly changes: LastChanges;
  /** Addresses that were once published and now lead to another page. */
  readonly moved: readonly Moved[];
}

let built: Promise<Site> | undefined;

/**
 * The catalogue that all pages share: joined once a build. The one place that reads astro:content. While
 * `astro dev` runs it is joined anew for each page, so that an edit shows.
 * @throws with the readable faults where an entry refers to nothing; `npm run build` has found them before.
 */
export function site(): Promise<Site> {
  if (import.meta.env.DEV) return join();
  built ??= join();
  return built;
}

async function join(): Promise<Site> {
  const tree = treeFrom((await getCollection('entries')).map(({ data }) => data as unknown as StoredEntry));
  const today = buildDate(tree.settings.timeZone);
  const { catalogue, moved, faults } = joinCatalogue(tree, today);
  if (faults.length > 0) throw new Error(faults.map((fault) => formatFault(fault, editorLang())).join('\n'));
  return { catalogue, moved, settings: tree.settings, changes: import.meta.env.DEV ? {} : lastChanges(contentFolder(), today) };
}

function treeFrom(stored: readonly StoredEntry[]): ContentTree {
  const tree: Record<string, unknown> = {
    products: [],
    villages: [],
    producers: [],
    salesPoints: [],
    communes: [],
    districts: [],
    groups: [],
    crafts: [],
    certificates: [],
    glossary: [],
    searchWords: [],
    hsSuggestions: [],
    loops: [],
    figures: [],
    mapRivers: [],
    mapRoads: [],
    mapAreas: [],
    mapPlaces: [],
    mapBorder: [],
  };
  for (const each of stored) {
    if (isAlone(each)) tree[each.collection] = each.entry;
    else (tree[each.collection] as unknown[]).push(each.entry);
  }
  return tree as unknown as ContentTree;
}
