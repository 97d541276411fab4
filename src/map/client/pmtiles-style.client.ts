import { layers, namedFlavor } from '@protomaps/basemaps';
import { addProtocol, type LayerSpecification, type StyleSpecification } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { StyleNeeds } from './base-style.client.ts';

const source = 'protomaps';

/**
 * The style over a Protomaps extract: one file that is read in pieces. Words are in the reader's language and in the
 * page's own type; what would need a sprite from elsewhere is left out.
 * @throws where the file cannot be read in time.
 */
export async function pmtilesStyle(url: string, { setup, fonts, dark }: StyleNeeds, signal: AbortSignal): Promise<StyleSpecification> {
  const address = new URL(url, location.href).href;
  const archive = new PMTiles(address);
  const timeout = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const { maxZoom, tileType } = await Promise.race([archive.getHeader(), timeout]);
  if (tileType !== 1) throw new Error(`No vector tiles: ${url}`);
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol('pmtiles', protocol.tile);
  return {
    version: 8,
    sources: {
      [source]: {
        type: 'vector',
        url: `pmtiles://${address}`,
        maxzoom: maxZoom,
        attribution: '<a href="https://protomaps.com">Protomaps</a> © <a href="https://openstreetmap.org/copyright">OpenStreetMap</a>',
      },
    },
    layers: layers(source, namedFlavor(dark ? 'dark' : 'light'), { lang: setup.words.lang }).flatMap((layer) =>
      ours(layer as LayerSpecification, fonts.plain),
    ),
  };
}

/** A layer in the page's own type; one of symbols alone needs a sprite and goes. */
function ours(layer: LayerSpecification, font: string[]): LayerSpecification[] {
  if (layer.type !== 'symbol') return [layer];
  const { 'icon-image': icon, ...layout } = layer.layout ?? {};
  if (icon !== undefined && !layout['text-field']) return [];
  return [{ ...layer, layout: { ...layout, ...(layout['text-field'] ? { 'text-font': font } : {}) } }];
}
