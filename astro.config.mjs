import { readFileSync } from 'node:fs';
import path from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { fontFaces } from './src/build/font-faces.ts';
import { searchIndex } from './src/build/search-index.ts';

const content = path.resolve(process.env.CONTENT_DIR ?? 'content');
const { siteUrl } = JSON.parse(readFileSync(path.join(content, 'settings.json'), 'utf8'));

export default defineConfig({
  site: process.env.SITE_URL ?? siteUrl,
  output: 'static',
  trailingSlash: 'always',
  // A build writes beside dist/ and replaces it only when it is whole: scripts/build.ts names the folder.
  outDir: process.env.BUILD_OUT ?? 'dist',
  build: { format: 'directory', concurrency: 4 },
  // The default, 'jsx', glues words across lines: "<strong>Gốm</strong>⏎<em>Bát Tràng</em>" became one word.
  compressHTML: true,
  integrations: [mdx(), searchIndex()],
  devToolbar: { enabled: false },
  vite: { resolve: { alias: { '@content': content } } },
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-display',
      provider: fontProviders.local(),
      // Ours are in src/styles/fallback-faces.css: Astro's know Times and Arial alone, and bold type not at all.
      optimizedFallbacks: false,
      fallbacks: ['Display fallback', 'Georgia', 'serif'],
      options: { variants: await fontFaces('newsreader', 500) },
    },
    {
      name: 'Be Vietnam Pro',
      cssVariable: '--font-text',
      provider: fontProviders.local(),
      optimizedFallbacks: false,
      fallbacks: ['Text fallback', 'system-ui', 'sans-serif'],
      options: { variants: [...(await fontFaces('be-vietnam-pro', 400)), ...(await fontFaces('be-vietnam-pro', 600))] },
    },
  ],
});
