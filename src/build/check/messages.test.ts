import { expect, test } from 'vitest';
import { everyProblem } from '../../entries/every-problem.ts';
import { wordsFor } from '../../entries/fault-message.ts';
import { langs } from '../../i18n/locales.ts';
import { type AddressDoubt, type Concern, concernKinds } from './concern.ts';
import { concernTitle, concernWords } from './concern-message.ts';

const doubts: Record<AddressDoubt, string | undefined> = {
  private: undefined,
  'no-domain': undefined,
  trailing: 'https://a.vn/bai-viet',
  tracking: 'https://a.vn/bai-viet',
  'search-page': undefined,
  archived: undefined,
  shortened: undefined,
};

const concerns: Concern[] = [
  { kind: 'likely-duplicate', name: 'Trà sen', other: 'content/products/tay-ho/tra-sen.md', otherName: 'Trà Sen' },
  { kind: 'source-twice', value: 'https://a.vn/bai-viet', first: 1 },
  ...Object.entries(doubts).map(
    ([doubt, better]): Concern => ({ kind: 'source-doubtful', value: 'https://a.vn/…', doubt: doubt as AddressDoubt, better }),
  ),
  { kind: 'price-without-unit', value: '350.000 đồng' },
  { kind: 'capitals', value: 'LỤA VẠN PHÚC' },
  { kind: 'english-is-vietnamese', value: 'Lời văn.' },
  { kind: 'english-outdated', digest: '0123456789ab' },
  { kind: 'english-missing', digest: '0123456789ab' },
  { kind: 'english-missing' },
];

/**
 * The words of every fault and question, in a file to be read. After a change of the words: `npx vitest run -u` on
 * this file, and read what it wrote, above all the Vietnamese.
 */
test('every message is as it was read through', async () => {
  const faults = everyProblem.map(([name, problem]) =>
    [`### ${name}`, ...(['vi', 'en'] as const).map((lang) => `${wordsFor(problem, lang).what}\n→ ${wordsFor(problem, lang).wayOut}`)].join(
      '\n\n',
    ),
  );
  const questions = concerns.map((concern) => {
    const name = 'doubt' in concern ? `${concern.kind}: ${concern.doubt}` : concern.kind;
    return [
      `### ${name}`,
      ...(['vi', 'en'] as const).map((lang) => `${concernWords(concern, lang).what}\n→ ${concernWords(concern, lang).wayOut}`),
    ].join('\n\n');
  });
  const titles = concernKinds.map((kind) => `- ${concernTitle(kind, 'vi')} / ${concernTitle(kind, 'en')}`);
  const text = ['# Messages of `npm run check`', '## Faults', ...faults, '## Questions', titles.join('\n'), ...questions].join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('messages.md');
});

test('every question is a whole sentence in both languages', () => {
  expect(new Set(concerns.map(({ kind }) => kind))).toEqual(new Set(concernKinds));
  for (const concern of concerns) {
    for (const lang of langs) {
      const { what, wayOut } = concernWords(concern, lang);
      expect(what).toMatch(/[.?]$/);
      expect(wayOut).toMatch(/[."]$/);
      expect(`${what}${wayOut}`).not.toMatch(/undefined|\[object/);
      expect(`${what}${wayOut}`).toBe(`${what}${wayOut}`.normalize('NFC'));
    }
  }
});
