import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePictures } from '../../motifs/share-pictures.ts';
import { sharePng } from '../../motifs/share-png.ts';
import { shareSvg } from '../../motifs/share-svg.ts';
import { lightColours } from '../../styles/light-colours.ts';
import tokens from '../../styles/tokens.css?raw';

/** The pictures of shared links. */
export const getStaticPaths = (() =>
  [...sharePictures].map(([name, drawings]) => ({ params: { name }, props: { drawings } }))) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await sharePng(shareSvg(props.drawings, lightColours(tokens)))), {
    headers: { 'Content-Type': 'image/png' },
  });
