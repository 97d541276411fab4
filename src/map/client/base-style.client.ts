import type { StyleSpecification } from 'maplibre-gl';
import type { Basemap } from '../basemap/basemap.ts';
import type { FinderSetup } from '../finder/finder-setup.ts';
import type { GroundCollection } from '../ground/ground-feature.ts';
import { groundLayers, groundSource } from '../large/ground-layers.ts';
import { inLanguage } from '../large/in-language.ts';
import type { MapFonts, Palette } from '../large/palette.ts';
import { geoJson } from './geo-json.client.ts';

/** The style of a ground, and whether it is the one that was asked for. */
export interface BaseStyle {
  readonly style: StyleSpecification;
  /** What the map lies on: where the one that was asked for cannot be reached, the embedded one. */
  readonly basemap: Basemap;
}

/** What a style is made of. */
export interface StyleNeeds {
  readonly setup: FinderSetup;
  readonly ground: GroundCollection;
  readonly palette: Palette;
  readonly fonts: MapFonts;
  readonly dark: boolean;
}

/** How long a ground that lies elsewhere may take to answer, in milliseconds. */
const patience = 8000;

/** The style of the ground of the settings; the embedded one where that cannot be reached. */
export async function baseStyle(needs: StyleNeeds): Promise<BaseStyle> {
  const { basemap } = needs.setup;
  try {
    if (basemap.kind === 'pmtiles') {
      const { pmtilesStyle } = await import('./pmtiles-style.client.ts');
      return { style: await pmtilesStyle(basemap.url, needs, AbortSignal.timeout(patience)), basemap };
    }
    if (basemap.kind === 'style') return { style: inLanguage(await styleAt(basemap.url), needs.setup.words.lang), basemap };
  } catch (error) {
    console.warn(`The ground of the map could not be reached: ${basemap.kind === 'embedded' ? '' : basemap.url}`, error);
  }
  return { style: embeddedStyle(needs), basemap: { kind: 'embedded' } };
}

/** The site's own drawing: no other file is asked for than its data. */
export function embeddedStyle({ ground, palette, fonts, setup }: StyleNeeds): StyleSpecification {
  return {
    version: 8,
    sources: {
      [groundSource]: { type: 'geojson', data: geoJson(ground) },
    },
    layers: groundLayers(palette, fonts, setup.words.lang),
  };
}

async function styleAt(url: string): Promise<StyleSpecification> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const style = (await response.json()) as StyleSpecification;
  if (style.version !== 8 || !Array.isArray(style.layers)) throw new Error(`No style: ${url}`);
  return style;
}
