/** As much of a title as search engines show; a title that cannot be said in less may have a few letters more. */
const titleRoom = 60;
export const titleLimit = 65;

/** As much of a description as search engines show. */
export const descriptionLimit = 160;

/**
 * The first of some titles that fits, the one that says most first, with the longest of the names of the site that
 * fits behind it. Where none fits, the last one is cut at a word.
 */
export function fittingTitle(titles: readonly string[], siteNames: readonly string[]): string {
  const within = (room: number) => {
    for (const title of titles) {
      const named = [...siteNames.map((name) => `${title} | ${name}`), title].find(({ length }) => length <= room);
      if (named) return named;
    }
    return undefined;
  };
  return within(titleRoom) ?? within(titleLimit) ?? shortened(titles.at(-1) ?? '', titleLimit);
}

/** The first of some texts that fits, the one that says most first; else the last one, cut at a word. */
export function fittingText(texts: readonly string[], limit = descriptionLimit): string {
  return texts.find(({ length }) => length <= limit) ?? shortened(texts.at(-1) ?? '', limit);
}

/** A text cut at a word. */
export function shortened(text: string, limit = descriptionLimit): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : undefined).replace(/[\s,;:.(–-]+$/, '')}…`;
}
