/** The ground that the large map lies on: the site's own drawing, a PMTiles extract of Protomaps, or a style of somebody else. */
export type Basemap =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'pmtiles'; readonly url: string }
  | { readonly kind: 'style'; readonly url: string };

/**
 * Reads the setting `MAP_BASEMAP`: `embedded` or nothing, `pmtiles:/maps/hanoi.pmtiles`, or the address of a style.
 * @throws where it is none of these, with what may be written.
 */
export function basemapOf(setting: string | undefined): Basemap {
  const value = setting?.trim() ?? '';
  if (value === '' || value === 'embedded') return { kind: 'embedded' };
  const extract = /^pmtiles:(.+)$/.exec(value)?.[1];
  if (extract !== undefined && isAddress(extract)) return { kind: 'pmtiles', url: extract };
  if (extract === undefined && isAddress(value)) return { kind: 'style', url: value };
  throw new Error(
    `MAP_BASEMAP is "${value}". It may be embedded, pmtiles:/maps/hanoi.pmtiles (or pmtiles:https://…), or the address of a style (https://…).`,
  );
}

/** The hosts that a page with this ground asks for data, for its Content-Security-Policy; none where all is on the site itself. */
export function basemapHosts(basemap: Basemap): string[] {
  if (basemap.kind === 'embedded' || basemap.url.startsWith('/')) return [];
  return [new URL(basemap.url).origin];
}

/** How near the map may come: the drawn ground is blank beyond 13. */
export function nearestZoom(basemap: Basemap): number {
  return basemap.kind === 'embedded' ? 13 : 18;
}

function isAddress(value: string): boolean {
  if (/^\/[^/\s][^\s]*$/.test(value)) return true;
  return /^https?:\/\//.test(value) && URL.canParse(value);
}
