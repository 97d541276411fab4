import type { APIRoute } from 'astro';
import { site } from '../../catalogue/catalogue.ts';
import { groundFeatures } from '../../map/ground/ground-features.ts';

/** The ground of the interactive map. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(groundFeatures((await site()).catalogue)), { headers: { 'Content-Type': 'application/geo+json' } });
