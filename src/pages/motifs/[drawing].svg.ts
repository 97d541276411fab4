import type { APIRoute, GetStaticPaths } from 'astro';
import type { Drawing } from '../../motifs/drawing.ts';
import * as drawn from '../../motifs/drawings.ts';
import { spriteFile } from '../../motifs/sprite.ts';

/** One file for each drawing, which pages take their pictures from. */
export const getStaticPaths = (() =>
  Object.values<Drawing>(drawn).map((drawing) => ({ params: { drawing: drawing.id }, props: { drawing } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ drawing: Drawing }> = ({ props }) =>
  new Response(spriteFile(props.drawing), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
