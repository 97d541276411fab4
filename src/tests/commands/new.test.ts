import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SampleProject, sampleProject } from '../sample-project.ts';

let project: SampleProject;
beforeAll(() => {
  project = sampleProject();
});
afterAll(() => project.remove());

const text = (file: string) => readFileSync(path.join(project.folder, 'content', file), 'utf8');

/** Runs the command and types the lines. */
function type(args: readonly string[], lines: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'new', ...args], {
    cwd: project.folder,
    env: { ...process.env, CONTENT_DIR: undefined },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

test('asks in Vietnamese, says at once what is wrong and what was meant, and writes a pair without a fault', async () => {
  const source = 'https://nhandan.vn/x | Bài | 2025-12';
  const { code, output } = await type(
    ['--lang', 'vi'],
    // What; name, group, maker, village twice, commune twice, basis, old commune and district.
    ['1', 'Nón thêu', '21', '', 'lang Chuonng', 'Làng Chuông', 'Thanh Oaii', 'Thanh Oai', '2', 'xã Phương Trung', 'Thanh Oai'].concat(
      // Status, stars, round, level, decision, signed twice, materials, text twice, English, source twice.
      ['1', '4', '', '', '', '30/12/2025', '2025-12-30', 'lá cọ', 'chỉ', '', '<b>Nón</b>', '', 'Nón thêu.', ''],
      ['Embroidered hat', 'palm leaves', 'thread', '', 'A hat.', '', 'nhandan.vn', '', source, ''],
    ),
  );
  expect(output).toContain('Không có “lang Chuonng” trong danh sách. Có phải “Làng Chuông”?');
  expect(output).toContain('Không có “Thanh Oaii” trong danh sách. Có phải “xã Thanh Oai”?');
  expect(output).toContain('→ Ghi 2024, 2024-03 hoặc 2024-03-04 (năm-tháng-ngày).');
  expect(output).toContain('Lời văn có mã HTML');
  expect(output).toContain('không phải địa chỉ http hoặc https');
  expect(output).not.toContain('Còn chỗ cần sửa');
  expect(output).toContain('Tiếp theo:');
  expect(code).toBe(0);
  expect(text('products/thanh-oai/non-theu.md')).toContain('stars: 4\n  signed: 2025-12-30\nmaterials:\n  - lá cọ\n  - chỉ\n');
  expect(text('products/thanh-oai/non-theu.en.md')).toContain('slug: embroidered-hat\n');
  const check = await project.start('check').finished;
  expect(check.output).toContain('The content has no faults: 6 entries.');
});

test('every answer can be a flag; then nothing is asked', async () => {
  const flags = { name: 'Chợ thử', kind: 'market', tiedToTourism: 'no', body: 'Chợ.', sources: 'https://nhandan.vn/y | Bài' };
  const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const { code, output } = await type(['sales-point', '--lang', 'en', ...args], []);
  expect(code).toBe(0);
  expect(output).not.toContain('>');
  expect(JSON.parse(text('sales-points/cho-thu.json'))).toMatchObject({ id: 'cho-thu', kind: 'market', tiedToTourism: false });
});

test('where the typing ends too early, it says what is missing and writes nothing', async () => {
  const { code, output } = await type(['product', '--lang', 'en', '--name', 'Trà thử', '--subgroup', '1'], []);
  expect(code).toBe(1);
  expect(output).toMatch(/Still missing: --rating-status .*, --body .*, --sources .*\. Nothing was written\./);
  expect(existsSync(path.join(project.folder, 'content/products/chua-ro-xa/tra-thu.md'))).toBe(false);
});

test('a flag that there is not is answered with those that there are', async () => {
  const { code, output } = await type(['product', '--lang', 'en', '--nam', 'x'], []);
  expect(code).toBe(1);
  expect(output).toMatch(/^Usage: npm run new -- <product\|sales-point>.*\n.*--name --subgroup/);
});
