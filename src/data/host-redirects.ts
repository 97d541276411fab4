import type { Moved } from '../catalogue/moved.ts';

/** `_redirects`: the same as the pages that lead on, as rules that Netlify and Cloudflare Pages read. */
export function hostRedirects(moved: readonly Moved[]): string {
  return ['# Addresses that were once published, and where they lead now.', ...moved.map(({ from, to }) => `${from} ${to} 301`)]
    .map((line) => `${line}\n`)
    .join('');
}
