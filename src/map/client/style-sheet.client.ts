import address from 'maplibre-gl/dist/maplibre-gl.css?url';

/** Fetches MapLibre's style sheet. Imported the usual way it would come with the page, before anybody asks for the map. */
export function styleSheet(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`No style sheet: ${address}`)));
    document.head.append(link);
  });
}
