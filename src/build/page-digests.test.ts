import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedAddresses, digestLines, pageDigests, readDigestLines } from './page-digests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ocop-digests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function page(address: string, main: string, head = '', style = 'a.css'): void {
  const file = path.join(folder, address, 'index.html');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<html><head><title>T</title>${head}<link href="${style}"></head><body><main id="content">${main}</main></body></html>`,
  );
}

test('only what is said counts: not the look, not the day of the build', () => {
  page('en', '<p>Stands. Measured on 23 November 2026</p>');
  page('vi', '<p>Còn hiệu lực. Tính đến 23/11/2026</p>');
  const before = pageDigests(folder, '2026-11-23');
  page('en', '<p class="new">Stands. <b>Measured</b> on 24 November 2026</p>', '', 'b.css');
  page('vi', '<p>Có thể đã hết hạn. Tính đến 24/11/2026</p>');
  expect(changedAddresses(before, pageDigests(folder, '2026-11-24'))).toEqual(['/vi/']);
});

test('what is new or gone has changed; what is not indexed is left out; a list comes back as it was', () => {
  page('en/old', 'x');
  page('en/same', 'x');
  const before = pageDigests(folder, '2026-11-23');
  rmSync(path.join(folder, 'en', 'old'), { recursive: true });
  page('en/new', '<a href="/en/same/">x</a>');
  page('en/moved', 'x', '<meta name="robots" content="noindex">');
  const now = pageDigests(folder, '2026-11-23');
  expect(changedAddresses(before, now)).toEqual(['/en/new/', '/en/old/']);
  expect(readDigestLines(digestLines(now))).toEqual(now);
});
