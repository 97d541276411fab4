import type { APIRoute } from 'astro';
import { qrSvg } from '../../../buyer/qr-code.ts';
import { site } from '../../../catalogue/catalogue.ts';
import { labelAddress } from '../../../routes/label-address.ts';

export async function getStaticPaths() {
  const { catalogue } = await site();
  return catalogue.products.map(({ id }) => ({ params: { id } }));
}

/** The QR code of a product's short address, for its page, for catalogues and for whoever prints a label. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params, site: origin }) =>
  new Response(qrSvg(new URL(labelAddress(params.id), origin).href), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
