/** How Chromium is started for tests and pictures of the site. */
export function browserArgs(): string[] {
  return [
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    // Letters are drawn alike on every system, as far as a browser can help it: pictures of them are compared.
    ...['--font-render-hinting=none', '--disable-lcd-text'],
    // A map needs WebGL, also where there is no graphics card.
    ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  ];
}
