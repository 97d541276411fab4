/**
 * A function that works a thing out once for each object (and key, if it takes one), and forgets it with the object.
 * For what many pages ask of the same list or catalogue. While `astro dev` runs each page has a catalogue of its own,
 * so an edit shows.
 */
export function onceFor<Of extends object, T, Key extends string = never>(
  work: (of: Of, key: Key) => T,
): (of: Of, ...key: [Key] extends [never] ? [] : [key: Key]) => T {
  const known = new WeakMap<Of, Map<string, T>>();
  return (of, ...[key]) => {
    const results = known.get(of) ?? new Map<string, T>();
    known.set(of, results);
    const place = key ?? '';
    if (!results.has(place)) results.set(place, work(of, key as Key));
    return results.get(place) as T;
  };
}
