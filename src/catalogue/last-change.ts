import type { FileChange, LastChanges } from '../entries/last-changes.ts';
import { type DatedRating, daysOfWarning } from './dated-rating.ts';
import { addDays } from './day-interval.ts';
import type { Entry } from './model.ts';

export type { LastChanges };

/**
 * When an entry came and when it last changed, in itself: its files, or its rating, which passes from one state into
 * the next by itself. Undefined where nothing tells when its files changed.
 */
export function entryChange(entry: Entry, changes: LastChanges): FileChange | undefined {
  const files = [entry.files.vi, entry.files.en, ...entry.pictures.map(({ file }) => file)];
  const known = files.flatMap((file) => fileChange(file, changes) ?? []);
  const first = known.map((change) => change.first).sort()[0];
  const last = latest([...known.map((change) => change.last), entry.kind === 'product' ? lastPassing(entry.rating) : undefined]);
  return first && last ? { first, last } : undefined;
}

/** When a file that an entry names came and last changed. Entries name their files from the content folder's parent. */
export function fileChange(file: string, changes: LastChanges): FileChange | undefined {
  return changes[file.slice(file.indexOf('/') + 1)];
}

/** The last day, up to the day of the build, on which a rating passed into another state; undefined where it has not yet. */
export function lastPassing({ expires, today, standing }: DatedRating): string | undefined {
  if (!expires || standing === 'no-star') return undefined;
  const days = [addDays(expires.first, -daysOfWarning), expires.first, addDays(expires.last, 1)];
  const passed = days.filter((day) => day <= today).at(-1);
  return passed && `${passed}T00:00:00Z`;
}

/** The latest of some instants; undefined where none is known. */
export function latest(instants: readonly (string | undefined)[]): string | undefined {
  return instants.reduce((last, each) => (each !== undefined && (last === undefined || each > last) ? each : last), undefined);
}
