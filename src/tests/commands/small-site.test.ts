import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, sampleContent } from '../sample-content.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';

/** The real pages over a small content, in which an address has changed and an entry has no English. */
let project: SampleProject;
const old = '/en/products/conical-hat/';
const now = '/en/products/palm-leaf-hat/';
const read = (file: string) => readFileSync(path.join(project.folder, 'dist', file), 'utf8');

function content(redirects: object[]): void {
  const { 'products/thanh-oai/non-quai.en.md': _, ...files } = changed(
    sampleContent(),
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
    const { code, output } = await project.start('build', [], { INDEXNOW_KEY: 'a-key-for-tests' }).finished;
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
