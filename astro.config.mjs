import { readFileSync } from 'node:fs';
import path from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';

const content = path.resolve(process.env.CONTENT_DIR ?? 'content');
const { siteUrl } = JSON.parse(readFileSync(path.join(content, 'settings.json'), 'utf8'));

// Latin and Vietnamese only. Fontsource's latin-ext also claims ă, đ, ơ and ư and would be fetched for nothing.
const unicodeRanges = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2190-2193',
    'U+2212',
    'U+2215',
  ],
  vietnamese: [
    'U+0102-0103',
    'U+0110-0111',
    'U+0128-0129',
    'U+0168-0169',
    'U+01A0-01A1',
    'U+01AF-01B0',
    'U+0300-0301',
    'U+0303-0304',
    'U+0308-0309',
    'U+0323',
    'U+0329',
    'U+1EA0-1EF9',
    'U+20AB',
  ],
};

/** The faces of one family and weight, from Fontsource's files: nothing is fetched from anywhere. */
function faces(family, weight) {
  return Object.entries(unicodeRanges).map(([subset, unicodeRange]) => ({
    weight,
    style: 'normal',
    src: [`./node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`],
    unicodeRange,
  }));
}

export default defineConfig({
  site: process.env.SITE_URL ?? siteUrl,
  output: 'static',
  trailingSlash: 'always',
  // A build writes beside dist/ and replaces it only when it is whole: scripts/build.ts names the folder.
  outDir: process.env.BUILD_OUT ?? 'dist',
  build: { format: 'directory', concurrency: 4 },
  // The default, 'jsx', glues words across lines: "<strong>Gốm</strong>⏎<em>Bát Tràng</em>" became one word.
  compressHTML: true,
  integrations: [mdx()],
  devToolbar: { enabled: false },
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-display',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: { variants: faces('newsreader', 500) },
    },
    {
      name: 'Be Vietnam Pro',
      cssVariable: '--font-text',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [...faces('be-vietnam-pro', 400), ...faces('be-vietnam-pro', 600)] },
    },
  ],
});
