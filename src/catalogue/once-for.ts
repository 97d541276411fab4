/**
 * A function that works a thing out once for each object and key, and forgets it with the object. For what many pages
 * ask of the same list or catalogue. While `astro dev` runs each page has a catalogue of its own, so an edit shows.
 */
export function onceFor<Of extends object, Key extends string, T>(work: (of: Of, key: Key) => T): (of: Of, key: Key) => T {
  const known = new WeakMap<Of, Map<Key, T>>();
  return (of, key) => {
    const results = known.get(of) ?? new Map<Key, T>();
    known.set(of, results);
    if (!results.has(key)) results.set(key, work(of, key));
    return results.get(key) as T;
  };
}
