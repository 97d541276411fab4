import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pullRequestText } from './pull-request-text.ts';
import { quotedBlock } from './quoted-block.ts';

const why = { vi: 'Chưa có làng này.', en: 'There is no such village.' };

test('says what was written, what is wrong and what is left, in the language of the form', () => {
  const proposal = {
    id: 'non-la',
    title: 'Nón lá',
    files: new Map([['products/thanh-oai/non-la.md', '']]),
    left: [{ question: { vi: 'Làng nghề', en: 'Craft village' }, answer: '@everyone ``` <b>', why }],
  };
  const fault = { file: 'content/products/thanh-oai/non-la.md', field: 'sources', problem: { kind: 'too-few', minimum: 1 } } as const;
  expect(pullRequestText(12, 'vi', proposal, [fault], [])).toContain(
    'content/products/thanh-oai/non-la.md\n  Trường sources: cần ít nhất 1.',
  );
  const text = pullRequestText(12, 'en', proposal, [fault], []);
  expect(text).toContain('closes #12');
  expect(text).toContain('- `content/products/thanh-oai/non-la.md`');
  expect(text).toContain('The check found 1 fault.');
  expect(text).toContain('- **Craft village**: There is no such village.\n\n````text\n@everyone ``` <b>\n````');
  expect(pullRequestText(12, 'en', { ...proposal, left: [] }, [], [])).toContain('these files have no faults');
});

test('no text can end the block it is quoted in', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('`', '``', '````````', '\n', '~~~', 'a')), (parts) => {
      const lines = quotedBlock(parts.join('')).split('\n');
      const fence = /^`+/.exec(lines[0] as string)?.[0] as string;
      expect(lines.slice(1, -1).some((line) => line.startsWith(fence))).toBe(false);
      expect(lines.at(-1)).toBe(fence);
    }),
  );
});
