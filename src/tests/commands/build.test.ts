import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, sampleContent } from '../sample-content.ts';
import { digestsOf, type SampleProject, sampleProject } from '../sample-project.ts';

let project: SampleProject;
const dist = () => path.join(project.folder, 'dist');
const left = () => ['next', 'old', 'lock'].filter((name) => existsSync(path.join(project.folder, '.build', name)));

beforeAll(() => {
  project = sampleProject();
});
afterAll(() => project.remove());

describe('npm run build', () => {
  test('builds a site and prints its counts, without a line a page', async () => {
    const { code, output } = await project.start('build').finished;
    expect(code, output).toBe(0);
    expect(readFileSync(path.join(dist(), 'en', 'index.html'), 'utf8')).toContain('Nón lá');
    expect(output).toContain('Entries: 2 products, 1 villages, 1 producers, 1 sales points');
    expect(output).toContain('Ratings of 2 products on 2026-11-23: 2 stand');
    expect(output).toContain('Pages: 1 English, 1 Vietnamese, 2 shared');
    expect(output).not.toContain('├─');
    expect(left()).toEqual([]);
  });

  test('measures ratings against BUILD_DATE', async () => {
    const { code, output } = await project.start('build', [], { BUILD_DATE: '2027-03-05' }).finished;
    expect(code, output).toBe(0);
    expect(output).toContain('Ratings of 2 products on 2027-03-05: 0 stand, 0 expire soon, 0 may have lapsed, 2 lapsed unless renewed');
  });

  test('with faults in the content: exit 1, every fault and their number, dist/ untouched byte for byte', async () => {
    const before = digestsOf(dist());
    let files = changed(sampleContent(), 'products/thanh-oai/non-la.md', 'stars: 4', 'stars: 6');
    files = changed(files, 'villages/chuong.md', 'name: Làng Chuông', 'nam: Làng Chuông');
    project.writeContent(files);
    const { code, output } = await project.start('build', ['--lang', 'vi']).finished;
    expect(code).toBe(1);
    expect(output).toContain('content/products/thanh-oai/non-la.md:17:10');
    expect(output).toContain('Chọn một trong: 3, 4, 5');
    expect(output).toContain('3 lỗi trong 2 tệp');
    expect(output).not.toMatch(/\n\s+at /);
    expect(digestsOf(dist())).toEqual(before);
    expect(Object.keys(before)).toContain('index.html');
    project.writeContent(sampleContent());
  });

  test('with a page that breaks: exit 1, what Astro said, dist/ untouched byte for byte', async () => {
    const before = digestsOf(dist());
    project.write('src/pages/en/broken.astro', '---\nthrow new Error("this page is broken");\n---\n<p></p>\n');
    const { code, output } = await project.start('build').finished;
    expect(code).toBe(1);
    expect(output).toContain('this page is broken');
    expect(output).toContain('The site of the last good build is still in dist/');
    expect(digestsOf(dist())).toEqual(before);
    expect(left()).toEqual([]);
    project.write('src/pages/en/broken.astro', '<p>whole again</p>\n');
  });

  test('stopped in the middle: dist/ untouched, nothing left behind', async () => {
    const before = digestsOf(dist());
    const build = project.start('build');
    await build.says(/Building the site/);
    build.stop('SIGINT');
    expect((await build.finished).code).toBe(130);
    expect(digestsOf(dist())).toEqual(before);
    expect(left()).toEqual([]);
  });

  test('refuses a second build at once, and says which one runs', async () => {
    const first = project.start('build');
    await first.says(/Building the site/);
    const second = await project.start('build').finished;
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/Another build is running \(process \d+\)/);
    expect((await first.finished).code).toBe(0);
  });

  test('puts back the site that a killed build had moved aside, and takes a dead lock for none', async () => {
    const before = digestsOf(dist());
    renameSync(dist(), path.join(project.folder, '.build', 'old'));
    project.write('.build/lock', '999999999');
    project.write('.build/next/half.html', 'half a site');
    project.writeContent(changed(sampleContent(), 'figures.json', '"product"', '"prodact"'));
    expect((await project.start('build').finished).code).toBe(1);
    expect(digestsOf(dist())).toEqual(before);
    expect(left()).toEqual([]);
    project.writeContent(sampleContent());
  });

  test('refuses a BUILD_DATE that is no day, without a stack trace', async () => {
    const { code, output } = await project.start('build', [], { BUILD_DATE: '2026-02-30' }).finished;
    expect(code).toBe(1);
    expect(output).toContain('BUILD_DATE must be a day such as 2026-11-23, not "2026-02-30".');
    expect(output).not.toMatch(/\n\s+at /);
  });
});
