import type { APIRoute } from 'astro';
import { site } from '../../catalogue/catalogue.ts';
import { groundFile } from '../../map/drawing/preview.ts';
import { projectionOf } from '../../map/drawing/projection.ts';

/** The ground that all static maps take their picture from. */
export const GET: APIRoute = async () => {
  const { catalogue, settings } = await site();
  return new Response(groundFile(catalogue, projectionOf(settings.bounds)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
