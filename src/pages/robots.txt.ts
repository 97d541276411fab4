import type { APIRoute } from 'astro';

/** Nothing is closed to crawlers: a page that should not be indexed says so itself, and must be read to be heard. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
