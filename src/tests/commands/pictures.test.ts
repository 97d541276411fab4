import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, sampleContent } from '../sample-content.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
let project: SampleProject;
let output: string;
const built = (file: string) => parse(readFileSync(path.join(project.folder, 'dist', file), 'utf8'));

/** The sample with one photograph, which carries where it was taken, and the project's real pages. */
beforeAll(async () => {
  project = sampleProject();
  rmSync(path.join(project.folder, 'src'), { recursive: true });
  cpSync(path.join(root, 'src'), path.join(project.folder, 'src'), { recursive: true });
  const pictures = [
    'pictures:',
    '  - file: non-la-1.jpg',
    '    alt:',
    '      vi: Một chiếc nón lá trên nong tre',
    '      en: A palm-leaf hat on a bamboo tray',
    '    credit: Nguyễn Thị Ảnh',
    '    licence: CC-BY-4.0',
  ].join('\n');
  project.writeContent(changed(sampleContent(), 'products/thanh-oai/non-la.md', 'sources:', `${pictures}\nsources:`));
  cpSync(path.join(root, 'content', 'pages'), path.join(project.folder, 'content', 'pages'), { recursive: true });
  const photograph = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#c8a46a' } });
  const bytes = await photograph
    .jpeg()
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 3/1' } })
    .toBuffer();
  writeFileSync(path.join(project.folder, 'content', 'products', 'thanh-oai', 'non-la-1.jpg'), bytes);
  const build = await project.start('build').finished;
  output = build.output;
  expect(build.code, output).toBe(0);
});
afterAll(() => project.remove());

describe('an entry with a photograph', () => {
  test.each([
    ['en/products/conical-hat/index.html', 'A palm-leaf hat on a bamboo tray', 'Photo: Nguyễn Thị Ảnh'],
    ['vi/san-pham/non-la/index.html', 'Một chiếc nón lá trên nong tre', 'Ảnh: Nguyễn Thị Ảnh'],
  ])('shows it on %s in AVIF and WebP, with alt text in the language of the page, credit and licence', (file, alt, credit) => {
    const figure = built(file).querySelector('main figure');
    const types = figure?.querySelectorAll('source').map((source) => source.getAttribute('type'));
    expect(types).toEqual(['image/avif', 'image/webp']);
    for (const source of figure?.querySelectorAll('source') ?? []) expect(source.getAttribute('srcset')).toMatch(/ 320w,.* 1440w/s);
    expect(figure?.querySelector('img')?.getAttribute('alt')).toBe(alt);
    expect(figure?.querySelector('figcaption')?.text).toContain(credit);
    expect(figure?.querySelector('figcaption')?.text).toContain('CC-BY-4.0');
    expect(built(file).querySelector('.photo-wanted')).toBeNull();
  });

  test.each([
    ['en/products/conical-hat/index.html', 'A palm-leaf hat on a bamboo tray'],
    ['vi/san-pham/non-la/index.html', 'Một chiếc nón lá trên nong tre'],
  ])('is told to machines and to whoever shares a link on %s, as the file that is shown', (file, alt) => {
    const page = built(file);
    const graph = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.rawText ?? '')['@graph'];
    const address = new URL(graph[1].image[0].contentUrl).pathname;
    expect(graph[1].image[0]).toMatchObject({
      '@type': 'ImageObject',
      caption: alt,
      creditText: 'Nguyễn Thị Ảnh',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      width: '1600 px',
    });
    expect(page.querySelector('main figure img')?.getAttribute('src')).toBe(address);
    const meta = (property: string) => page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '900']);
    expect(meta('og:image:alt')).toBe(alt);
    expect(readdirSync(path.join(project.folder, 'dist', '_astro'))).toContain(path.basename(meta('og:image') ?? ''));
    expect(page.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe('summary_large_image');
  });

  test('is shown on cards too, and the others ask for a photograph on their own page', () => {
    expect(built('en/products/index.html').querySelectorAll('.card picture')).toHaveLength(1);
    expect(built('en/products/strap-hat/index.html').querySelector('.photo-wanted')).not.toBeNull();
  });

  test('publishes nothing of what the camera wrote into it', async () => {
    const folder = path.join(project.folder, 'dist', '_astro');
    const files = readdirSync(folder).filter((file) => /^non-la-1.*\.(?:avif|webp|jpe?g)$/.test(file));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect((await sharp(path.join(folder, file)).metadata()).exif, file).toBeUndefined();
  });

  test('is counted', () => {
    expect(output).toContain('4 with no picture');
  });
});

test('stands in the sitemaps of both languages, at an address that answers', () => {
  for (const lang of ['en', 'vi']) {
    const addresses = built(`sitemap-${lang}-products.xml`)
      .querySelectorAll('image\\:loc')
      .map(({ text }) => text);
    expect(addresses).toHaveLength(1);
    expect(addresses[0]).toMatch(/^https:\/\/directory\.example\/_astro\/non-la-1\..*\.webp$/);
    expect(existsSync(path.join(project.folder, 'dist', new URL(addresses[0] ?? '').pathname))).toBe(true);
  }
});
