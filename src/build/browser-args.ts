/**
 * How Chromium is started for tests and pictures of the site.
 * @param need `webgl` where a page draws a map. Without it pages are painted in half the time: WebGL is drawn in
 * software where there is no graphics card, and then everything else is as well.
 */
export function browserArgs(need?: 'webgl'): string[] {
  return [
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    // Letters are drawn alike on every system, as far as a browser can help it: pictures of them are compared.
    ...['--font-render-hinting=none', '--disable-lcd-text'],
    ...(need === 'webgl' ? ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
  ];
}
