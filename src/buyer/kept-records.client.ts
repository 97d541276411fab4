import type { Lang } from '../i18n/locales.ts';
import type { BuyerRecord } from './record.ts';
import { loadRecords } from './records.client.ts';
import { recordsKey } from './shortlist-store.ts';

/** Records as far as they could be had, each list in the order asked. */
export interface KnownRecords {
  /** Fresh, or, without a connection, as they were kept. */
  readonly found: readonly BuyerRecord[];
  /** There is no such product, or no longer; with what was kept of it. */
  readonly gone: readonly { readonly id: string; readonly last?: BuyerRecord | undefined }[];
  /** Could not be fetched, and were never kept. */
  readonly failed: readonly string[];
  /** True where at least one of {@link found} is an old copy. */
  readonly isFromBefore: boolean;
}

/**
 * The records of some products. Those of `mine`, the reader's own list, are kept on the device, so that a list that
 * was opened once opens without a connection; others are not stored.
 */
export async function knownRecords(ids: readonly string[], lang: Lang, mine: ReadonlySet<string>): Promise<KnownRecords> {
  const kept = readKept(lang);
  const { found, gone, failed } = await loadRecords(ids, lang);
  const fresh = new Map(found.map((record) => [record.id, record]));
  const old = new Map(failed.flatMap((id) => (kept.has(id) ? [[id, kept.get(id) as BuyerRecord]] : [])));
  writeKept(
    lang,
    [...mine].flatMap((id) => fresh.get(id) ?? kept.get(id) ?? []),
  );
  return {
    found: ids.flatMap((id) => fresh.get(id) ?? old.get(id) ?? []),
    gone: gone.map((id) => ({ id, last: kept.get(id) })),
    failed: failed.filter((id) => !old.has(id)),
    isFromBefore: old.size > 0,
  };
}

const keyOf = (lang: Lang) => recordsKey + lang;

function readKept(lang: Lang): Map<string, BuyerRecord> {
  try {
    const records = JSON.parse(localStorage.getItem(keyOf(lang)) ?? '[]') as readonly BuyerRecord[];
    return new Map(records.filter(isWhole).map((record) => [record.id, record]));
  } catch {
    return new Map();
  }
}

/** Without room the list itself comes first: then no copies are kept. */
function writeKept(lang: Lang, records: readonly BuyerRecord[]): void {
  try {
    if (records.length === 0) localStorage.removeItem(keyOf(lang));
    else localStorage.setItem(keyOf(lang), JSON.stringify(records));
  } catch {
    try {
      localStorage.removeItem(keyOf(lang));
    } catch {
      // Storage is blocked: nothing was kept.
    }
  }
}

/** What the storage holds may be anything. A link to somewhere else than a page of this site is not followed. */
function isWhole(record: Partial<BuyerRecord> | null): boolean {
  return (
    typeof record?.id === 'string' &&
    typeof record.name === 'string' &&
    /^\/\w/.test(record.page ?? '') &&
    Array.isArray(record.asked) &&
    [record.rating, record.answers, record.hints, record.asOf, record.picture].every((part) => typeof part === 'object' && part !== null)
  );
}
