import type { Locate } from '../../catalogue/references.ts';
import type { ContentTree } from '../../entries/content-tree.ts';
import type { AddressDoubt, Warning } from './concern.ts';

/** Sources given twice in one entry, and sources whose address looks as if nobody could open it. */
export function doubtfulSources(tree: ContentTree, locate: Locate): Warning[] {
  const entries = [
    ...[...tree.products, ...tree.villages].map(({ file, vi }) => ({ file, sources: vi.fields.sources })),
    ...[...tree.producers, ...tree.salesPoints].map(({ file, fields }) => ({ file, sources: fields.sources })),
  ];
  return entries.flatMap(({ file, sources }) => {
    const seen = new Map<string, number>();
    return sources.flatMap(({ url }, index): Warning[] => {
      const at = ['sources', index, 'url'];
      const place = () => ({ file, field: `sources[${index}].url`, position: locate(file, at) });
      const first = seen.get(sameAddress(url));
      seen.set(sameAddress(url), first ?? index);
      const doubt = doubtOf(url);
      return [
        ...(first === undefined ? [] : [{ ...place(), concern: { kind: 'source-twice', value: url, first: first + 1 } as const }]),
        ...(doubt ? [{ ...place(), concern: { kind: 'source-doubtful', value: url, ...doubt } as const }] : []),
      ];
    });
  });
}

/** Two addresses of one page: http or https, www or not, a slash at the end or not, and what campaigns hang on. */
function sameAddress(url: string): string {
  const { hostname, pathname, search } = new URL(withoutTracking(url) ?? url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|zarsrc|_gl|mc_eid|igshid|yclid|msclkid)$/i;

/** The address without parameters that only tell where a reader came from; undefined where it has none. */
function withoutTracking(url: string): string | undefined {
  const address = new URL(url);
  const names = [...address.searchParams.keys()].filter((name) => tracking.test(name));
  if (names.length === 0) return undefined;
  for (const name of names) address.searchParams.delete(name);
  return address.href;
}

/** Why nobody else may be able to open an address, and a better one where it can be told; undefined where it looks well. */
export function doubtOf(url: string): { doubt: AddressDoubt; better?: string } | undefined {
  const { hostname, pathname, searchParams } = new URL(url);
  if (isPrivate(hostname)) return { doubt: 'private' };
  if (!/\.[a-z\d-]{2,}\.?$/i.test(hostname)) return { doubt: 'no-domain' };
  if (hostname.endsWith('.')) return { doubt: 'trailing', better: url.replace(`${hostname}`, hostname.slice(0, -1)) };
  const end = /(?:%20|["'“”‘’«»,;]|\.{2,}|…|%E2%80%A6|[.!])+$/i.exec(url);
  const brackets = /\)+$/.test(url) && !url.includes('(') ? /\)+$/.exec(url) : undefined;
  const junk = end ?? brackets;
  if (junk) return { doubt: 'trailing', better: url.slice(0, junk.index) };
  if (/(?:^|\.)(?:google\.[a-z.]+|bing\.com|coccoc\.com|duckduckgo\.com|search\.yahoo\.com)$/i.test(hostname) && searchParams.has('q'))
    return { doubt: 'search-page' };
  if (/(?:^|\.)(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|cutt\.ly|is\.gd)$/i.test(hostname)) return { doubt: 'shortened' };
  if (
    hostname === 'webcache.googleusercontent.com' ||
    (hostname === 'archive.org' && /^\/web\//.test(pathname) && !/\/web\/\d/.test(pathname))
  )
    return { doubt: 'archived' };
  const better = withoutTracking(url);
  return better ? { doubt: 'tracking', better } : undefined;
}

function isPrivate(hostname: string): boolean {
  if (/^(?:localhost|.*\.local(?:host)?|.*\.internal)$/i.test(hostname)) return true;
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.|\[)/.test(hostname);
}
