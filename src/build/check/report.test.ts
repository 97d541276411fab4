import { describe, expect, test } from 'vitest';
import { unpainted } from '../../entries/code-frame.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../../tests/sample-content.ts';
import { checkContent } from '../check-content.ts';
import { type CheckFormat, checkOptions } from './check-options.ts';
import { paintFor } from './paint.ts';
import { checkReport } from './report.ts';

const hat = 'products/thanh-oai/non-la.md';

/** A sample with two faults and a question: a star of six, a field of a wrong name, a price without a unit. */
function slips(): ContentFiles {
  const wrong = changed(changed(sampleContent(), hat, 'stars: 4', 'stars: 6'), hat, 'village: chuong', 'vilage: chuong');
  return changed(wrong, 'villages/chuong.md', 'Làng làm nón.', 'Làng làm nón, giá 350.000 đồng.');
}

function report(format: CheckFormat, { files = slips(), lang = 'en', quiet = false, touched }: Partial<Asked> = {}) {
  const folder = writeContent(files);
  try {
    const checked = checkContent(folder, { BUILD_DATE: '2026-12-10' });
    const changes = touched && { base: 'main', files: new Set(touched) };
    return checkReport(checked, folder, { format, quiet, all: false, fix: false, changed: undefined }, changes, lang, unpainted);
  } finally {
    removeContent(folder);
  }
}
interface Asked {
  files: ContentFiles;
  lang: 'vi' | 'en';
  quiet: boolean;
  touched: readonly string[];
}

test('for people: the place, the fault, the line, the meaning, a real example, the way out', () => {
  expect(report('text', { quiet: true, lang: 'vi' }).output).toBe(`content/products/thanh-oai/non-la.md:7:1
  Trường vilage: không có trường nào tên là “vilage”.
    5 │ subgroup: 21
    6 │ producer: hat-makers
  > 7 │ vilage: chuong
      │ ^^^^^^
    8 │ soldAt:
  → Có phải ý bạn là “village”?

content/products/thanh-oai/non-la.md:17:10
  Trường rating.stars: “6” không phải giá trị dùng được.
    15 │ rating:
    16 │   status: recognised
  > 17 │   stars: 6
       │          ^
    18 │   round: 2023
  Nghĩa: Số sao đã được công nhận: 3, 4 hoặc 5. Không biết thì bỏ trống.
  Ví dụ (content/products/thanh-oai/non-quai.md): stars: 4
  → Chọn một trong: 3, 4, 5. Nếu không biết, bỏ trường này.

2 lỗi trong 1 tệp. Sửa theo các dòng có dấu → rồi chạy lại.`);
});

test('questions come first, by kind and with their count; --quiet leaves them out', () => {
  const { output, faults } = report('text');
  expect(output).toContain(`? Prices that do not say of what (1)
  content/villages/chuong.md:20:15
    The price “350.000 đồng” is for what: a piece, a kilogram, a box?`);
  expect(output.indexOf('? Prices')).toBeLessThan(output.indexOf('Field vilage'));
  // The hat itself cannot be read; the other one runs out within 90 days.
  expect(output).toContain('Ratings: 0 lapsed unless renewed, 0 may have lapsed, 1 expire within 90 days. The list: npm run due');
  expect(faults).toBe(2);
  expect(report('text', { quiet: true }).output).not.toMatch(/^\?|Ratings/m);
});

test('questions alone leave the content without a fault', () => {
  const { output, faults } = report('text', { files: sampleContent() });
  expect(faults).toBe(0);
  expect(output).toContain('? English older than the Vietnamese (3)');
  expect(output.trimEnd()).toMatch(/The content has no faults: 5 entries\.$/);
});

test('of many questions of a kind the first are shown and the others counted', () => {
  const more = Object.fromEntries(
    Array.from({ length: 14 }, (_, i) => {
      const id = `hat-${String.fromCharCode(97 + i)}`;
      const { text, ...rest } = JSON.parse(sampleContent()['producers/hat-makers.json'] as string);
      return [
        `producers/${id}.json`,
        JSON.stringify({ ...rest, id, slug: id, name: { vi: `Nón ${i}`, en: `Hats ${i}` }, text: { vi: text.vi } }),
      ];
    }),
  );
  const { output } = report('text', { files: { ...sampleContent(), ...more } });
  expect(output).toContain('? English missing (14)');
  expect(output).toContain('… and 4 more; see all: npm run check -- --all');
});

test('JSON says the same to programs', () => {
  const parsed = JSON.parse(report('json').output);
  expect(parsed).toMatchObject({ lang: 'en', errors: 2 });
  expect(parsed.warnings).toBe(parsed.findings.length - 2);
  expect(parsed.findings[1]).toEqual({
    level: 'error',
    rule: 'not-allowed',
    file: 'content/products/thanh-oai/non-la.md',
    line: 17,
    column: 10,
    field: 'rating.stars',
    what: '“6” is not one of its values.',
    wayOut: 'Choose one of: 3, 4, 5. If it is not known, leave the field out.',
    meaning: 'The stars given: 3, 4 or 5. Leave it out where they are not known.',
    example: { text: 'stars: 4', file: 'content/products/thanh-oai/non-quai.md' },
  });
});

test('SARIF 2.1.0 has every rule once and every finding with its place', () => {
  const { version, runs } = JSON.parse(report('sarif').output);
  const [{ tool, results }] = runs;
  expect(version).toBe('2.1.0');
  expect(tool.driver.informationUri).toMatch(/^https:/);
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    expect(ids[ruleIndex]).toBe(ruleId);
    expect(['error', 'warning']).toContain(level);
    expect(message.text).not.toBe('');
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/^content\/[^ ]+$/);
    if (region) for (const value of Object.values(region)) expect(value).toBeGreaterThan(0);
  }
});

describe('on GitHub', () => {
  test('annotations stand at their lines, with nothing that ends them early', () => {
    const files = changed(slips(), hat, 'name: Nón lá', "name: ' 100%: a,b '");
    const lines = report('github', { files }).output.split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toEqual([
      '::error file=content/products/thanh-oai/non-la.md,line=3,col=7,title=Fault%3A name::it has spaces at its start or end.%0A→ Remove them, or let the machine do it: npm run check -- --fix.',
      '::error file=content/products/thanh-oai/non-la.md,line=7,col=1,title=Fault%3A vilage::there is no field of this name: “vilage”.%0A→ Did you mean “village”?',
      '::error file=content/products/thanh-oai/non-la.md,line=17,col=10,title=Fault%3A rating.stars::“6” is not one of its values.%0A→ Choose one of: 3, 4, 5. If it is not known, leave the field out.',
    ]);
    const wild = changed(sampleContent(), hat, 'group: handicrafts', 'group: "100%\\n::error::x, |<b>"');
    const { output, summary } = report('github', { files: wild });
    expect(output).toContain('“100%25');
    expect(output.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1);
    expect(summary).toContain('\\|&lt;b>');
  });

  test('the summary is one table and the counts', () => {
    const { summary = '' } = report('github', { lang: 'vi' });
    expect(summary).toContain('| Lỗi | `content/products/thanh-oai/non-la.md:17:10` | `rating.stars` |');
    expect(summary).toContain('2 lỗi trong 1 tệp.');
    const widths = summary
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('of what changed', () => {
  test('all faults are told, and only the questions about touched files and their pairs', () => {
    const { output, faults } = report('text', { touched: ['content/products/thanh-oai/non-quai.md'] });
    expect(faults).toBe(2);
    expect(output).toContain('Of these, 2 faults in files that were not touched');
    expect(output).toContain('content/products/thanh-oai/non-quai.en.md:4:13');
    expect(output).not.toContain('content/villages/chuong.md:');
    expect(output).not.toContain('Ratings');
  });
});

describe('the options', () => {
  test.each([
    [['--format', 'xml'], '--format xml'],
    [['--lang=fr'], '--lang fr'],
    [['--fixx'], '--fixx'],
    [['main'], 'main'],
    [['--changed', 'main', 'two'], 'two'],
  ])('%j is not understood', (argv, notUnderstood) => expect(checkOptions(argv, {})).toEqual({ notUnderstood }));

  test('in a workflow, annotations are the default', () => {
    expect(checkOptions([], { GITHUB_ACTIONS: 'true' })).toMatchObject({ format: 'github' });
    expect(checkOptions(['--format', 'text'], { GITHUB_ACTIONS: 'true' })).toMatchObject({ format: 'text' });
    expect(checkOptions(['--changed', 'develop'], {})).toMatchObject({ format: 'text', changed: { base: 'develop' } });
    expect(checkOptions(['--changed'], {})).toMatchObject({ changed: { base: undefined } });
  });

  test('colours are for a terminal, and NO_COLOR turns them off', () => {
    expect(paintFor(true, {})('mark', 'x')).toBe('\u001b[31mx\u001b[39m');
    for (const paint of [paintFor(false, {}), paintFor(undefined, {}), paintFor(true, { NO_COLOR: '1' })])
      expect(paint('mark', 'x')).toBe('x');
  });
});
