/** Entries: what most people change, and what can break neither a command nor a generated file. */
const entry = /^content\/(?:products|villages|producers|sales-points)\/|^content\/(?:figures|loops|redirects)\.json$/;

/** True where a change touches entries alone. No change at all is none of entries. */
export function entriesOnly(paths: readonly string[]): boolean {
  return paths.length > 0 && paths.every((path) => entry.test(path));
}
