import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Lang } from '../i18n/locales.ts';
import { contact } from '../schema/contact.ts';
import { meaningOf } from '../schema/described.ts';
import { rating } from '../schema/rating.ts';
import { trade } from '../schema/trade/trade.ts';
import { faultsOf } from '../tests/faults-of.ts';

/** The editors' guide, in its two languages; what it says of trade facts, contacts and ratings follows the schema. */
const [vi = '', en = ''] = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8').split("\n# Editors' guide\n");
const guide: Record<Lang, string> = { vi, en };

/** Fields that the prose explains once for all facts: when and by whom, the two languages, an amount of goods. */
const once = /(?:^|\.)(?:asOf|vi|en|basis)$|\.source$|(?:sample|first|repeat|perMonth|forAtLeast)\.(?:value|unit)$/;

/** All fields of a schema, with what they mean: `leadTimes[].order`. */
function fieldsOf(schema: z.ZodType, path = ''): [name: string, schema: z.ZodType][] {
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  if (inner) return fieldsOf(inner, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.flatMap((option) => fieldsOf(option as z.ZodType, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const name = path ? `${path}.${key}` : key;
    return [[name, field] as [string, z.ZodType], ...fieldsOf(field, name)];
  });
}

describe.each([
  ['trade', trade],
  ['contact', contact],
  ['rating', rating],
] as const)('the table of %s', (_, schema) => {
  test.each(['vi', 'en'] as const)('has every field with its meaning (%s)', (lang) => {
    const rows = fieldsOf(schema)
      .filter(([name]) => !once.test(name))
      .map(([name, field]) => `| \`${name}\` | ${field.safeParse(undefined).success ? '' : '✓'} | ${meaningOf(field)?.[lang]} |`);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !guide[lang].includes(row))).toEqual([]);
  });
});

describe('the examples of trade facts', () => {
  const [good, bad] = [...guide.vi.matchAll(/```yaml\n(trade:\n[\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '');
  const schema = z.strictObject({ trade });

  test('the good one holds', () => {
    expect(faultsOf(schema, good ?? 'none')).toEqual([]);
  });

  test('the bad one has the faults that the table beside it mends', () => {
    const told = faultsOf(schema, bad ?? 'none', 'vi').map((words) => /Trường (\S+):/.exec(words)?.[1]);
    expect(told.sort()).toEqual([
      'trade.capacity.asOf',
      'trade.dimensions.height',
      'trade.hsCode.code',
      'trade.minimumOrder.first.unit',
      'trade.price.incoterm',
      'trade.price.namedPlace',
      'trade.price.validUntil',
    ]);
  });
});
