import type { GeoJSONSource, MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import { nearestZoom } from '../basemap/basemap.ts';
import type { FinderSetup } from '../finder/finder-setup.ts';
import type { MapView } from '../finder/finder-state.ts';
import type { GroundCollection } from '../ground/ground-feature.ts';
import type { Position } from '../ground/position.ts';
import { type Drawn, drawnExtras, drawnPlaces, type Extras, type NamedPlace } from '../large/place-data.ts';
import { clusterLayer, extraSource, markLayer, placeLayers, placeSource } from '../large/place-layers.ts';
import { baseStyle, embeddedStyle, type StyleNeeds } from './base-style.client.ts';
import { mapFonts } from './fonts.client.ts';
import { geoJson } from './geo-json.client.ts';
import { AttributionControl, FullscreenControl, MapLibre, NavigationControl, ScaleControl } from './maplibre.client.ts';
import { markImages } from './mark-images.client.ts';
import { paletteOf } from './palette.client.ts';

/** The map, once it is there. */
export interface LargeMap {
  /** Draws these places. */
  places(places: readonly NamedPlace[]): void;
  /** Draws what comes and goes. */
  extras(extras: Extras): void;
  /** Goes where a point, or all of several, can be seen, beside what covers the map on the left or below, in pixels. */
  goTo(points: readonly Position[], covered: Covered): void;
  look(view: MapView): void;
  focus(): void;
}

/** How much of the map lies under the card. */
export interface Covered {
  readonly left: number;
  readonly bottom: number;
}

/** What the map tells. */
export interface MapEvents {
  /** A place was chosen, or the choice was put away. */
  choose(id: string | undefined): void;
  /** Several places at one point, which no zoom takes apart. */
  together(ids: readonly string[]): void;
  look(view: MapView): void;
  /** The ground that was asked for cannot be had: the embedded one is shown. */
  groundFailed(): void;
  /** Whether the ground is the site's own drawing. */
  isSchematic(schematic: boolean): void;
}

const empty: Drawn = { type: 'FeatureCollection', features: [] };
/** Nearest that a choice brings the reader: beyond, the drawn ground says nothing more. */
const choiceZoom = 11.6;

const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Makes the map in a container, on the ground of the settings; resolved when it can be seen. */
export async function largeMap(
  container: HTMLElement,
  setup: FinderSetup,
  ground: GroundCollection,
  view: MapView | undefined,
  events: MapEvents,
): Promise<LargeMap> {
  const fonts = await mapFonts();
  const needs = (): StyleNeeds => ({ setup, ground, palette: paletteOf(container), fonts, dark: dark.matches });
  let { style: base, basemap } = await baseStyle(needs());
  if (basemap.kind !== setup.basemap.kind) events.groundFailed();
  let [places, extras] = [geoJson(empty), geoJson(empty)];
  const { bounds, words } = setup;
  const area: [number, number, number, number] = [bounds.west, bounds.south, bounds.east, bounds.north];
  const calm = () => (still.matches ? 0 : undefined);

  const map = new MapLibre({
    container,
    style: whole(base),
    ...(view ? { center: [view.lng, view.lat], zoom: view.zoom } : { bounds: area, fitBoundsOptions: { padding: 16 } }),
    minZoom: 7,
    maxZoom: nearestZoom(basemap),
    maxBounds: [bounds.west - 0.9, bounds.south - 0.6, bounds.east + 0.9, bounds.north + 0.6],
    cooperativeGestures: true,
    locale: words.locales,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    attributionControl: false,
    fadeDuration: still.matches ? 0 : 200,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new FullscreenControl({ container: container.parentElement as HTMLElement }), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-right');
  // Who made the embedded ground stands below the map.
  if (basemap.kind !== 'embedded') map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
  events.isSchematic(basemap.kind === 'embedded');

  /** The ground with the places on it. */
  function whole(style: StyleSpecification): StyleSpecification {
    return {
      ...style,
      sources: {
        ...style.sources,
        [placeSource]: { type: 'geojson', data: places, cluster: true, clusterRadius: 42, clusterMaxZoom: 17 },
        [extraSource]: { type: 'geojson', data: extras },
      },
      layers: [...style.layers, ...placeLayers(needs().palette, fonts)],
    };
  }

  function restyle(): void {
    map.setStyle(whole(base), { diff: false });
    map.once('style.load', () => markImages(map, needs().palette));
  }

  map.on('style.load', () => markImages(map, needs().palette));
  dark.addEventListener('change', async () => {
    if (basemap.kind === 'embedded') base = embeddedStyle(needs());
    else if (basemap.kind === 'pmtiles') ({ style: base } = await baseStyle(needs()));
    restyle();
  });
  map.on('error', ({ error }) => {
    console.warn(error);
    if (basemap.kind === 'embedded' || map.loaded()) return;
    // Its tiles cannot be had either.
    basemap = { kind: 'embedded' };
    base = embeddedStyle(needs());
    map.setMaxZoom(nearestZoom(basemap));
    events.groundFailed();
    events.isSchematic(true);
    restyle();
  });

  const under = (event: MapMouseEvent) => {
    const reach = 14;
    const { x, y } = event.point;
    return map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: [clusterLayer, markLayer] },
    );
  };
  map.on('click', async (event) => {
    const [found] = under(event);
    if (!found) return events.choose(undefined);
    const { id, cluster_id: cluster } = found.properties as { id?: string; cluster_id?: number };
    if (cluster === undefined) return events.choose(id);
    const source = map.getSource(placeSource) as GeoJSONSource;
    const nearer = await source.getClusterExpansionZoom(cluster);
    if (nearer <= map.getMaxZoom()) {
      const center = found.geometry.type === 'Point' ? (found.geometry.coordinates as [number, number]) : event.lngLat;
      map.easeTo({ center, zoom: Math.min(nearer + 0.3, map.getMaxZoom()), ...motion() });
    } else {
      const leaves = await source.getClusterLeaves(cluster, 100, 0);
      events.together(leaves.map(({ properties }) => String(properties?.id)));
    }
  });
  map.on('mousemove', (event) => {
    // While it moves, every look at what is under the pointer would cost a frame.
    if (map.isMoving()) return;
    map.getCanvas().style.cursor = under(event).length > 0 ? 'pointer' : '';
  });
  let moved = false;
  map.on('movestart', () => {
    moved = true;
  });
  map.on('moveend', () => {
    if (!moved) return;
    const { lng, lat } = map.getCenter();
    events.look({ lng, lat, zoom: map.getZoom() });
  });

  function motion(): { duration?: number; animate?: boolean } {
    const duration = calm();
    return duration === undefined ? { duration: 700 } : { duration, animate: false };
  }

  await new Promise<void>((resolve) => map.once('load', () => resolve()));
  moved = false;
  return {
    places(list) {
      places = geoJson(drawnPlaces(list));
      void (map.getSource(placeSource) as GeoJSONSource | undefined)?.setData(places);
    },
    extras(given) {
      extras = geoJson(drawnExtras(given));
      void (map.getSource(extraSource) as GeoJSONSource | undefined)?.setData(extras);
    },
    goTo(points, { left, bottom }) {
      const [first, ...others] = points;
      if (!first) return;
      if (others.length === 0) {
        map.easeTo({
          center: [first[0], first[1]],
          zoom: Math.max(map.getZoom(), choiceZoom),
          offset: [left / 2, -bottom / 2],
          ...motion(),
        });
        return;
      }
      const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
      map.fitBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], {
        padding: 70,
        maxZoom: 12,
        ...motion(),
      });
    },
    look: ({ lng, lat, zoom }) => map.jumpTo({ center: [lng, lat], zoom }),
    focus: () => map.getCanvas().focus(),
  };
}
