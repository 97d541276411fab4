import { linesOf } from './answer-value.ts';

/** A source as it was written down; whether it is one, the check says. */
export interface WrittenSource {
  url: string;
  title?: string;
  published?: string;
}

/**
 * The sources of an answer, one a line: `address | title | day`. The bars may be missing: the address is what begins
 * with http, the day what ends the line like one, the title what is between. A line without an address is a title.
 */
export function sourceLines(answer: string): WrittenSource[] {
  const sources: WrittenSource[] = [];
  for (const line of linesOf(answer)) {
    const url = /https?:\/\/[^\s|<>"]+/i.exec(line)?.[0];
    const rest = (url ? line.replace(url, ' ') : line).replace(/\[\]\(\)|^\s*[<>|]+|[<>|]+\s*$/g, ' ').trim();
    const published = /(?:^|[|\s])\(?(\d{4}(?:-\d{2}(?:-\d{2})?)?)\)?$/.exec(rest);
    const hasBar = published && /\|\s*\(?[\d-]+\)?$/.test(rest);
    const title = (published && (hasBar || (published[1] as string).length > 4) ? rest.slice(0, published.index) : rest)
      .replace(/^[\s|–-]+|[\s|–-]+$/g, '')
      .trim();
    const day = published && title.length < rest.length ? published[1] : undefined;
    const last = sources.at(-1);
    // A title on the line below its address.
    if (!url && last && !last.title) {
      if (title) last.title = title;
      if (day) last.published = day;
      continue;
    }
    sources.push({ url: url ?? '', ...(title ? { title } : {}), ...(day ? { published: day } : {}) });
  }
  return sources;
}
