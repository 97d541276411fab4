import { isProductId, mostProducts } from './product-ids.ts';
import { longestNote, readShortlist, type ShortlistItem, writeShortlist } from './shortlist-text.ts';

/** Where the browser keeps the list, and what it could not read of an earlier one. */
export const shortlistKey = 'shortlist';
export const asideKey = 'shortlist-set-aside';
/** How the keys of copies of records begin; raise the number when a record is no longer what it was. */
export const recordsKey = 'shortlist-records-1-';

/** The reader's list of products, kept on the device. Nothing is stored before something is added. */
export interface Shortlist {
  /** In the order of adding. */
  items(): readonly ShortlistItem[];
  has(id: string): boolean;
  /** Adds those that are not there, up to {@link mostProducts}; what is no id is passed over. Gives those that it had no room for. */
  add(ids: readonly string[]): readonly string[];
  remove(id: string): void;
  note(id: string, text: string): void;
  /** True where the browser keeps nothing, or has no room: then the list lasts as long as the page. */
  isBlocked(): boolean;
  /** What was stored once and could not be read, as it was; undefined where there is nothing of the kind. */
  setAside(): string | undefined;
  dropSetAside(): void;
  /** Calls back after every change, also one made in another tab. */
  onChange(listener: () => void): void;
}

/**
 * Opens the list.
 * @param storage gives the browser's storage; may throw, and so may all that it does.
 * @param page tells of changes in other tabs, and of the return to a page that was put away meanwhile.
 */
export function openShortlist(storage: () => Storage, page: Pick<EventTarget, 'addEventListener'>): Shortlist {
  const listeners = new Set<() => void>();
  /** The list while the storage does not take it. */
  let held: readonly ShortlistItem[] | undefined;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  page.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent;
    if (key === shortlistKey || key === null) changed();
  });
  page.addEventListener('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) changed();
  });

  function items(): readonly ShortlistItem[] {
    if (held) return held;
    try {
      const text = storage().getItem(shortlistKey);
      const { items, damaged } = readShortlist(text);
      if (damaged && text !== null && putAside(storage(), text)) store(items);
      else if (damaged) held = items;
      return items;
    } catch {
      held = [];
      return held;
    }
  }

  function store(next: readonly ShortlistItem[]): true {
    if (next.length === 0) storage().removeItem(shortlistKey);
    else storage().setItem(shortlistKey, writeShortlist(next));
    return true;
  }

  function change(next: readonly ShortlistItem[]): void {
    try {
      if (held) throw new Error('The storage did not take it before.');
      if (!attempt(() => store(next))) {
        forgetRecords(storage());
        store(next);
      }
    } catch {
      held = next;
    }
    changed();
  }

  return {
    items,
    has: (id) => items().some((item) => item.id === id),
    add(ids) {
      const list = [...items()];
      const without: string[] = [];
      for (const id of ids) {
        if (!isProductId(id) || list.some((item) => item.id === id)) continue;
        if (list.length < mostProducts) list.push({ id, added: new Date().toISOString() });
        else without.push(id);
      }
      if (list.length > items().length) change(list);
      return without;
    },
    remove: (id) => change(items().filter((item) => item.id !== id)),
    note(id, text) {
      const note = text.slice(0, longestNote);
      change(items().map((item) => (item.id === id ? { id, added: item.added, ...(note ? { note } : {}) } : item)));
    },
    isBlocked() {
      items();
      return held !== undefined;
    },
    setAside: () => attempt(() => storage().getItem(asideKey)) ?? undefined,
    dropSetAside() {
      attempt(() => storage().removeItem(asideKey));
      changed();
    },
    onChange: (listener) => listeners.add(listener),
  };
}

/** Puts a text beside those that were put aside before. False where there is no room: then it stays where it is. */
function putAside(storage: Storage, text: string): boolean {
  return (
    attempt(() => {
      const before = storage.getItem(asideKey);
      storage.setItem(asideKey, before === null ? text : `${before}\n${text}`);
      return true;
    }) ?? false
  );
}

/** The list comes before the copies of records that make it open without a connection. */
function forgetRecords(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(recordsKey)) storage.removeItem(key);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
