import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { neededFonts } from './needed-fonts.ts';
import { type BuiltPage, dist } from './site.ts';

/** What goes over the wire before a page is whole, in bytes: text in brotli, all else as it is. */
export interface FirstView {
  readonly html: number;
  readonly css: number;
  readonly fonts: number;
  readonly scripts: number;
  /** The icon, sprites of drawings, pictures that are not put off until they are scrolled to. */
  readonly pictures: number;
  readonly total: number;
}

/** Weighs the first view of a page: the page itself and every file that the browser asks for by itself. */
export function firstView({ html, root }: BuiltPage): FirstView {
  const from = (selector: string, attribute: string) => root.querySelectorAll(selector).map((e) => e.getAttribute(attribute) ?? '');
  const sheets = own(from('link[rel=stylesheet]', 'href'));
  const styles = [...root.querySelectorAll('style').map((style) => style.rawText), ...sheets.map(textOf)].join('\n');
  const preloaded = own(from('link[rel=preload][as=font]', 'href'));
  const pictures = own([
    ...from('link[rel=icon]', 'href'),
    ...from('img:not([loading=lazy])', 'src'),
    ...from('use[href]', 'href'),
    ...[...styles.matchAll(/url\(["']?(\/[^"')]+\.(?:svg|png|jpe?g|webp|avif))/g)].map(([, address]) => address as string),
  ]);
  const parts = {
    html: compressed(Buffer.from(html)),
    css: weigh(sheets),
    fonts: weigh([...new Set([...preloaded, ...neededFonts(styles, root.querySelector('body')?.text ?? '')])]),
    scripts: weigh(withImports(own([...from('script[src]', 'src'), ...from('link[rel=modulepreload]', 'href')]))),
    pictures: weigh(pictures),
  };
  return { ...parts, total: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0) };
}

/** The files of the site among some addresses, each once, without the part after "#" or "?". */
function own(addresses: readonly string[]): string[] {
  return [...new Set(addresses.filter((address) => /^\/[^/]/.test(address)).map((address) => address.split(/[#?]/)[0] as string))];
}

/** Scripts with those that they import at once, and these again. */
function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    for (const [, address] of textOf(script).matchAll(/(?:^|[;}\s])(?:import|export)[^"'();]*["']([^"']+)["']/g)) {
      if (address?.startsWith('.') || address?.startsWith('/')) found.add(new URL(address, `http://site${script}`).pathname);
    }
  }
  return [...found];
}

const weights = new Map<string, number>();

function weigh(addresses: readonly string[]): number {
  return addresses.reduce((sum, address) => {
    const known = weights.get(address);
    if (known !== undefined) return sum + known;
    const bytes = readFileSync(path.join(dist, decodeURIComponent(address)));
    const weight = /\.(?:css|js|mjs|svg|json)$/.test(address) ? compressed(bytes) : bytes.length;
    weights.set(address, weight);
    return sum + weight;
  }, 0);
}

function textOf(address: string): string {
  return readFileSync(path.join(dist, decodeURIComponent(address)), 'utf8');
}

function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}
