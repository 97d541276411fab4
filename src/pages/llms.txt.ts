import type { APIRoute } from 'astro';
import { site } from '../catalogue/catalogue.ts';
import { llmsText } from '../data/llms-text.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const { settings } = await site();
  return new Response(llmsText(settings, origin?.origin ?? ''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
