import type { APIRoute } from 'astro';
import { site } from '../catalogue/catalogue.ts';
import { sitemapIndexXml } from '../data/sitemap.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const { catalogue, changes } = await site();
  return new Response(sitemapIndexXml(catalogue, changes, origin?.origin ?? ''), { headers: { 'Content-Type': 'application/xml' } });
};
