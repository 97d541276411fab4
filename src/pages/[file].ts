import type { APIRoute } from 'astro';
import { site } from '../catalogue/catalogue.ts';
import { hostRedirects } from '../data/host-redirects.ts';

/**
 * Files at the root whose names no page's file can have: the rules for hosts (a file with an underscore is no page),
 * and the key that proves to IndexNow whose site this is, where there is one.
 */
export async function getStaticPaths() {
  const key = process.env.INDEXNOW_KEY;
  const { moved } = await site();
  return [
    { params: { file: '_redirects' }, props: { text: hostRedirects(moved) } },
    ...(key ? [{ params: { file: `${key}.txt` }, props: { text: key } }] : []),
  ];
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
