import type { Lang } from '../i18n/locales.ts';
import type { BuyerRecord } from './record.ts';
import { type RecordFile, recordFileAddress, recordFileOf } from './record-file.ts';

/** What became of each id that was asked for, every list in the order asked. */
export interface LoadedRecords {
  readonly found: readonly BuyerRecord[];
  /** There is no such product, or no longer. */
  readonly gone: readonly string[];
  /** The connection broke: nothing is known of them. */
  readonly failed: readonly string[];
}

/** Fetches the records of some products, each file once. Never throws: what could not be fetched is told. */
export async function loadRecords(ids: readonly string[], lang: Lang): Promise<LoadedRecords> {
  const names = [...new Set(ids.map(recordFileOf))];
  const files = new Map(await Promise.all(names.map(async (name) => [name, await fetched(recordFileAddress(name, lang))] as const)));
  const found: BuyerRecord[] = [];
  const gone: string[] = [];
  const failed: string[] = [];
  for (const id of new Set(ids)) {
    const file = files.get(recordFileOf(id));
    const record = file?.records.find((each) => each.id === id);
    if (record) found.push(record);
    else (file ? gone : failed).push(id);
  }
  return { found, gone, failed };
}

async function fetched(address: string): Promise<RecordFile | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as RecordFile) : undefined;
  } catch {
    return undefined;
  }
}
