import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpainted } from '../../entries/code-frame.ts';
import { removeContent, sampleContent, writeContent } from '../../tests/sample-content.ts';
import { checkContent } from '../check-content.ts';
import { checkFormats } from './check-options.ts';
import { mendContent } from './mend-content.ts';
import { checkReport } from './report.ts';

const sample = sampleContent();
const names = Object.keys(sample);

const slip = fc.record({
  file: fc.constantFrom(...names),
  at: fc.nat(),
  length: fc.nat({ max: 15 }),
  text: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom('"', '{', '}', ',', '\n', '  x: y\n', '- ', 'a', '__proto__', 'https://x', '9', '\u001b[31m')
      .map((text) => Buffer.from(text)),
  ),
});

test('whatever happens to files, the check tells of it in every form, and mending never makes a new fault', () => {
  const folder = writeContent(sample);
  try {
    fc.assert(
      fc.property(
        fc.array(slip, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...checkFormats),
        fc.constantFrom('vi' as const, 'en' as const),
        (slips, format, lang) => {
          const files = new Map(slips.map(({ file }) => [file, Buffer.from(sample[file] as string)]));
          for (const { file, at, length, text } of slips) {
            const before = files.get(file) as Buffer;
            const start = at % (before.length + 1);
            files.set(file, Buffer.concat([before.subarray(0, start), text, before.subarray(start + length)]));
          }
          // The one before may have ended early.
          for (const file of names) writeFileSync(path.join(folder, file), sample[file] as string);
          for (const [file, bytes] of files) writeFileSync(path.join(folder, file), bytes);
          const checked = checkContent(folder, { BUILD_DATE: '2026-11-23' });
          const options = { format, quiet: false, all: true, fix: false, changed: undefined };
          const { output, faults } = checkReport(checked, folder, options, undefined, lang, unpainted);
          expect(output).not.toMatch(/undefined|\[object|\n +at .+:\d+:\d+|node_modules/);
          if (format === 'text') expect(output.includes('\u001b')).toBe(false);
          if (format === 'json') expect(JSON.parse(output).errors).toBe(faults);
          if (format === 'sarif') expect(JSON.parse(output).version).toBe('2.1.0');
          mendContent(folder);
          expect(mendContent(folder)).toEqual([]);
          expect(checkContent(folder, { BUILD_DATE: '2026-11-23' }).faults.length).toBeLessThanOrEqual(faults);
        },
      ),
      { numRuns: 100 },
    );
  } finally {
    removeContent(folder);
  }
}, 60_000);
