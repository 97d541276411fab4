import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// Its worker is a file of the site, so that a strict Content-Security-Policy lets it start.
setWorkerUrl(workerUrl);
// It is fetched while the canvas is made, not after.
prewarm();

export { AttributionControl, FullscreenControl, Map as MapLibre, NavigationControl, ScaleControl } from 'maplibre-gl';
