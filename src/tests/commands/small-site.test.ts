import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Node } from '../built/structured-data/graphs.ts';
import { certificationsOf, tradeFaults } from '../built/structured-data/trade-as-shown.ts';
import { changed } from '../sample-content.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';
import { sampleWithTrade } from '../sample-trade.ts';

/** The real pages over a small content, in which an address has changed and an entry has no English. */
let project: SampleProject;
const old = '/en/products/conical-hat/';
const now = '/en/products/palm-leaf-hat/';
const read = (file: string) => readFileSync(path.join(project.folder, 'dist', file), 'utf8');

function content(redirects: object[]): void {
  const { 'products/thanh-oai/non-quai.en.md': _, ...files } = changed(
    sampleWithTrade(),
    'products/thanh-oai/non-la.en.md',
    'slug: conical-hat',
    'slug: palm-leaf-hat',
  );
  project.writeContent({
    ...files,
    'redirects.json': JSON.stringify(redirects),
    'published-addresses.txt': `${old} /vi/san-pham/non-la/\n/en/communes/binh-minh/ /vi/xa-phuong/binh-minh/\n`,
  });
  cpSync(path.resolve('content', 'pages'), path.join(project.folder, 'content', 'pages'), { recursive: true });
}

beforeAll(() => {
  project = sampleProject();
  cpSync(path.resolve('src'), path.join(project.folder, 'src'), { recursive: true });
  cpSync(path.resolve('public'), path.join(project.folder, 'public'), { recursive: true });
});
afterAll(() => project.remove());

describe('an address that was published', () => {
  test('may not go: check says so in the language of the editor, with the line to paste', async () => {
    content([]);
    const { code, output } = await project.start('check', ['--lang', 'vi']).finished;
    expect(code).toBe(1);
    expect(output).toContain('content/products/thanh-oai/non-la.en.md:3:');
    expect(output).toContain(`{ "from": "${old}", "to": "${now}" }`);
    expect(output).toContain('1 lỗi trong 1 tệp');
  });

  test('answers for good: by a page that leads on, and by a rule for hosts', async () => {
    content([{ from: old, to: now }]);
    const { code, output } = await project.start('build', [], { INDEXNOW_KEY: 'a-key-for-tests', BUILD_DATE: '2026-11-23' }).finished;
    expect(code, output).toBe(0);
    const page = read(`${old}index.html`);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${now}">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(`<link rel="canonical" href="https://directory.example${now}">`);
    expect(page).toContain(`<a href="${now}"`);
    expect(existsSync(path.join(project.folder, 'dist', now, 'index.html'))).toBe(true);
    expect(read('_redirects').split('\n')).toContain(`${old} ${now} 301`);
    expect(read('vi/xa-phuong/binh-minh/index.html')).toContain('url=/vi/xa-phuong/"');
    expect(read('a-key-for-tests.txt')).toBe('a-key-for-tests');
  });

  test('that is not translated or leads on stands in no sitemap', () => {
    expect(read('en/products/non-quai/index.html')).toContain('noindex');
    expect(read('sitemap-en-products.xml')).not.toContain('non-quai');
    expect(read('sitemap-vi-products.xml')).toContain('/vi/san-pham/non-quai/');
    for (const lang of ['en', 'vi']) expect(read(`sitemap-${lang}-products.xml`)).not.toContain(old);
  });
});

describe('a product with trade facts', () => {
  test.each(['en', 'vi'] as const)('tells machines in %s what it shows readers', (lang) => {
    const page = parse(read(`${lang === 'en' ? now : '/vi/san-pham/non-la/'}index.html`));
    const script = page.querySelector('script[type="application/ld+json"]')?.rawText ?? '';
    const product = (JSON.parse(script)['@graph'] as Node[]).find((node) => node['@type'] === 'Product') as Node;
    expect(tradeFaults(product, page, lang)).toEqual([]);
    // The test of a test: all that can be told is told, and what is told and not shown is found.
    expect([product.offers, product.weight, product.height].filter(Boolean)).toHaveLength(3);
    expect(certificationsOf(product).papers).toHaveLength(1);
    expect(tradeFaults({ ...product, weight: { value: 121, unitCode: 'GRM' } }, page, lang)).toEqual(['does not show its weight']);
    expect(tradeFaults({ ...product, offers: undefined }, page, lang)).toEqual(['shows a price that it does not offer']);
  });

  test('answers more than three quarters of a buyer’s questions: its page says so, and a page lists it', () => {
    const meter = parse(read(`${now}index.html`)).querySelector('section[aria-labelledby=trade] .meter a');
    expect(meter?.text.trim()).toBe('Answers 16 of 18 questions that buyers ask');
    expect(meter?.getAttribute('href')).toBe('/en/about/buyer-ready/');
    const listed = (page: string) =>
      parse(read(`${page}index.html`))
        .querySelectorAll('main h3 a')
        .map((a) => a.getAttribute('href'));
    expect(listed('/en/about/buyer-ready/half-or-more/')).toEqual([now]);
    expect(listed('/vi/gioi-thieu/san-sang-cho-nguoi-mua/tu-ba-phan-tu/')).toEqual(['/vi/san-pham/non-la/']);
    expect(read('en/about/buyer-ready/half-or-more/index.html')).toContain('<meta name="robots" content="noindex">');
  });
});

describe('npm run indexnow', () => {
  test('only lists by itself; with --send tells of all that changed, once', async () => {
    const heard: { urlList: string[] }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      request.on('end', () => {
        heard.push(JSON.parse(body));
        response.writeHead(200).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const env = { INDEXNOW_KEY: 'a-key-for-tests', INDEXNOW_ENDPOINT: `http://localhost:${(server.address() as AddressInfo).port}/` };

    const dry = await project.start('indexnow', [], env).finished;
    expect(dry.output).toContain(`https://directory.example${now}`);
    expect(dry.output).toContain('This was a dry run');
    expect(heard).toEqual([]);

    const keyless = await project.start('indexnow', ['--send'], { ...env, INDEXNOW_KEY: '' }).finished;
    expect([keyless.code, heard.length]).toEqual([1, 0]);

    expect((await project.start('indexnow', ['--send'], env).finished).code).toBe(0);
    expect(heard[0]?.urlList).toContain(`https://directory.example${now}`);
    expect(heard[0]?.urlList).not.toContain(`https://directory.example${old}`);

    const again = await project.start('indexnow', ['--send'], env).finished;
    expect(again.output).toContain('0 addresses of');
    expect(heard).toHaveLength(1);
    await new Promise((resolve) => server.close(resolve));
  });
});

test('npm run record-published adds what is new and takes nothing away', async () => {
  const { code, output } = await project.start('record-published').finished;
  expect(code, output).toBe(0);
  const list = readFileSync(path.join(project.folder, 'content', 'published-addresses.txt'), 'utf8').split('\n');
  expect(list).toContain(`${old} /vi/san-pham/non-la/`);
  expect(list).toContain(`${now} /vi/san-pham/non-la/`);
  expect(output).toContain('needs the whole history of Git');
  expect((await project.start('record-published').finished).output).toContain('Wrote 0 new pages');
});
