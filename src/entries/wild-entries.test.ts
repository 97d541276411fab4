import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { langs } from '../i18n/locales.ts';
import { checkBody } from './body.ts';
import { codeFrame, linesOf } from './code-frame.ts';
import { parseData, parseMarkdown } from './document.ts';
import type { Fault } from './fault.ts';
import { formatFault } from './fault-message.ts';
import { schemaOfFile } from './schema-of-file.ts';
import { validate } from './validate.ts';

/** Real entries of each kind: what editors change. */
const real = [
  'content/products/chuong-my/tra-phuc-thang-long.md',
  'content/products/chuong-my/tra-phuc-thang-long.en.md',
  'content/villages/van-phuc.md',
  'content/villages/van-phuc.en.md',
  'content/producers/ba-the.json',
  'content/sales-points/ocop-lua-van-phuc.json',
].map((file) => ({ file, text: readFileSync(path.resolve(file), 'utf8') }));

/** Reads one file as the check does. */
function read(file: string, text: string): { faults: Fault[]; data: unknown } {
  const markdown = file.endsWith('.md') ? parseMarkdown(text) : undefined;
  const parsed = markdown ?? parseData(text.replace(/^\uFEFF/, ''));
  const inBody = markdown && markdown.problems.length === 0 ? checkBody(markdown.body, markdown.bodyLine) : [];
  const unread = [...parsed.problems, ...inBody].map(({ problem, position }) => ({ file, problem, position }));
  if (parsed.problems.length > 0) return { faults: unread, data: undefined };
  const result = validate(schemaOf(file), parsed, file);
  return { faults: [...unread, ...('faults' in result ? result.faults : [])], data: parsed.data };
}

function schemaOf(file: string) {
  const schema = schemaOfFile(file);
  if (!schema) throw new Error(file);
  return schema;
}

/** Each fault in both languages is a sentence for people, at a place that is in the file. */
function expectReadable(faults: readonly Fault[], text: string): void {
  const lines = linesOf(text);
  for (const fault of faults) {
    for (const lang of langs) {
      const message = formatFault(fault, lang);
      if (
        /undefined|\[object|NaN|\bat .+:\d+:\d+\)|node_modules|TypeError|ZodError/.test(message.replace(/“[^”]*”/gs, '')) ||
        !/\n {2}→ ./.test(message)
      ) {
        expect.fail(message);
      }
    }
    if (!fault.position) continue;
    const { line, column } = fault.position;
    if (line < 1 || column < 1 || line > lines.length + 1) expect.fail(`${JSON.stringify(fault)}\n${text}`);
    codeFrame(lines, fault.position);
  }
}

const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '   Nón',
    'Nón'.normalize('NFD'),
    'ÿþN\u0000ó',
    '\uFEFF',
    'Tr\uFFFD',
    '2024-02-30',
    '9'.repeat(400),
    '4 sao',
    'javascript:alert(1)',
    '{{7*7}}',
    '\u202Etxt',
    '<b>',
    'x'.repeat(5000),
  ),
);
const wildValue = fc.oneof(
  wildText,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    3.5,
    6,
    1e308,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    [[]],
    [null],
    { a: { b: {} } },
    '2024',
    2024,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const wildKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', 'id ', 'Name', 'naem', ''),
  fc.string({ maxLength: 8 }),
);

type Change = { kind: 'delete' | 'retype' | 'add' | 'repeat'; at: number; value: unknown; key: string };
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete', 'retype', 'add', 'repeat'),
  at: fc.nat(),
  value: wildValue,
  key: wildKey,
});

/** All groups and lists of the data with a name or place in each. */
function places(data: unknown): { group: Record<string, unknown>; key: string }[] {
  if (data === null || typeof data !== 'object') return [];
  const group = data as Record<string, unknown>;
  return Object.keys(group).flatMap((key) => [{ group, key }, ...places(group[key])]);
}

function apply(data: unknown, { kind, at, value, key }: Change): void {
  const all = places(data);
  const place = all[at % Math.max(1, all.length)];
  if (!place) return;
  const own = (name: string, what: unknown) =>
    Object.defineProperty(place.group, name, { value: structuredClone(what), enumerable: true, configurable: true, writable: true });
  if (kind === 'delete') delete place.group[place.key];
  else if (kind === 'retype') own(place.key, value);
  else if (Array.isArray(place.group))
    (place.group as unknown[]).push(structuredClone(kind === 'repeat' ? place.group[place.key as unknown as number] : value));
  else own(kind === 'repeat' ? `${place.key}2` : key, value);
}

test('whatever is done to the fields of an entry, what the schema refuses is told, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...real),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      ({ file, text }, changes, quoted) => {
        const { data } = read(file, text);
        for (const each of changes) apply(data, each);
        const written = file.endsWith('.json')
          ? JSON.stringify(data, null, 2)
          : `---\n${stringify(data, quoted ? { defaultStringType: 'QUOTE_DOUBLE' } : {})}---\n\nLời văn.\n`;
        const { faults, data: again } = read(file, written);
        expectReadable(faults, written);
        const accepted = again !== undefined && schemaOf(file).safeParse(again).success;
        if ((faults.length === 0) !== accepted) expect.fail(`${accepted ? 'refused' : 'passed in silence'}:\n${written}`);
        // What was written down is what was read: nothing is lost on the way.
        if (accepted && JSON.stringify(again) !== JSON.stringify(data)) expect.fail(written);
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);

type Slip = { at: number; length: number; text: string };
const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 20 }),
  text: fc.oneof(
    wildText,
    fc.constantFrom(
      '\n',
      '\r\n',
      '\t',
      ': ',
      '- ',
      '---\n',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '&a ',
      '*a',
      '!!binary ',
      '!x ',
      '<<: *a\n',
      '|\n',
      '>\n',
      '# ',
      '? ',
      '%YAML 9\n',
      '\0',
      '`',
      '@',
    ),
  ),
});

test('whatever is typed into a file, it is read or refused in words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.array(slip, { minLength: 1, maxLength: 3 }), ({ file, text }, slips) => {
      const typed = slips.reduce((done, { at, length, text: by }) => {
        const start = at % (done.length + 1);
        return done.slice(0, start) + by + done.slice(start + length);
      }, text);
      const { faults, data } = read(file, typed);
      expectReadable(faults, typed);
      if (faults.length === 0 && !schemaOf(file).safeParse(data).success) expect.fail(typed);
    }),
    { numRuns: 2000 },
  );
}, 60_000);

test('a file saved in another encoding is never read as if nothing were wrong', () => {
  for (const { file, text } of real.filter(({ text }) => /[^\0-\u007f]/.test(text))) {
    for (const bytes of [
      Buffer.from(text, 'utf16le'),
      Buffer.from(text.normalize('NFC'), 'latin1'),
      Buffer.from(text, 'utf8').subarray(0, -30),
    ]) {
      const asRead = bytes.toString('utf8');
      const { faults } = read(file, asRead);
      const broken = /[\0\uFFFD]/.test(asRead);
      expectReadable(faults, asRead);
      expect(broken || faults.length > 0 || bytes.length < Buffer.byteLength(text), file).toBe(true);
    }
  }
});
