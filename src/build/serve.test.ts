import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ocop-serve-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'site', 'en'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'not for strangers');
  writeFileSync(path.join(folder, 'site', 'index.html'), 'both languages');
  writeFileSync(path.join(folder, 'site', 'en', 'index.html'), 'English');
  served = await serve(path.join(folder, 'site'), 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

async function answer(address: string) {
  const response = await fetch(`${served.address}${address}`, { redirect: 'manual' });
  return [response.status, response.headers.get('location') ?? (await response.text())];
}

test.each([
  ['', 200, 'both languages'],
  ['en/', 200, 'English'],
  ['en', 301, '/en/'],
  ['en?a=b', 301, '/en/?a=b'],
  ['vi/', 404, '404'],
  ['%2e%2e/secret.txt', 404, '404'],
  ['..%2fsecret.txt', 404, '404'],
  ['%zz', 404, '404'],
  ['/example.com/en', 404, '404'],
])('/%s: %i', async (address, status, text) => {
  expect(await answer(address)).toEqual([status, text]);
});

test('what is built while it serves is served', async () => {
  mkdirSync(path.join(folder, 'site', 'vi'));
  writeFileSync(path.join(folder, 'site', 'vi', 'index.html'), 'Tiếng Việt');
  expect(await answer('vi/')).toEqual([200, 'Tiếng Việt']);
  rmSync(path.join(folder, 'site', 'vi'), { recursive: true });
});

test('a port that is taken: the next free one, or an error where it must be this one', async () => {
  const port = Number(new URL(served.address).port);
  await expect(serve(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const next = await serve(folder, port, 20);
  expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  await next.close();
});
