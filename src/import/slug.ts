const longest = 60;

/** Vietnamese letters without their marks: `Đường Lâm` becomes `Duong Lam`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** An English name as an address: ASCII kebab-case, cut at a word before {@link longest} characters. */
export function slugOf(name: string): string {
  const words = withoutMarks(name)
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let slug = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > longest) break;
    slug += `-${word}`;
  }
  return slug;
}

/**
 * Gives every entry a slug of its own. Where two names give the same one, each takes a word that tells it apart
 * (its maker, village or commune); where even that is the same, its id.
 */
export function slugsFor(entries: readonly { id: string; name: string; apart?: string | undefined }[]): Map<string, string> {
  const bySlug = new Map<string, string[]>();
  for (const entry of entries) {
    const slug = slugOf(entry.name);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), entry.id]);
  }
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const entry of entries) {
    const plain = slugOf(entry.name);
    const alone = bySlug.get(plain)?.length === 1;
    const wanted = [
      ...(alone ? [plain] : []),
      ...(entry.apart ? [slugOf(`${entry.name} ${entry.apart}`)] : []),
      slugOf(`${entry.name} ${entry.id}`),
      entry.id,
    ];
    const slug = wanted.find((candidate) => !taken.has(candidate) && (alone || candidate !== plain)) as string;
    taken.add(slug);
    slugs.set(entry.id, slug);
  }
  return slugs;
}
