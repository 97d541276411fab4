import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../entries/read-content.ts';
import { langs } from '../i18n/locales.ts';
import { correctionAddress } from '../routes/contribute.ts';
import { product } from '../schema/product.ts';
import { salesPoint } from '../schema/sales-point.ts';
import type { Settings } from '../schema/settings.ts';
import { type EntryKind, fieldPlace } from './field-place.ts';
import { githubFiles } from './github-files.ts';
import { issueForms, somethingElse } from './issue-forms.ts';

const { tree } = readContent('content');
const forms = issueForms(tree as NonNullable<typeof tree>);
const files = githubFiles(tree as NonNullable<typeof tree>, JSON.parse(readFileSync('content/owners.json', 'utf8')));

interface Parsed {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; options?: (string | object)[] } }[];
}

test('the files under .github are those that `npm run github-files` makes', () => {
  for (const [file, text] of files) expect(readFileSync(file, 'utf8'), `${file} is old: npm run github-files`).toBe(text);
  const made = [...files.keys()].filter((file) => file.includes('ISSUE_TEMPLATE/')).map((file) => file.split('/').at(-1));
  expect(readdirSync('.github/ISSUE_TEMPLATE').sort()).toEqual(made.sort());
});

describe('every question is a field of the schema', () => {
  test.each([
    ['new-product', 'products'],
    ['new-sales-point', 'salesPoints'],
  ] as const)('%s', (kind, entries) => {
    const ids = forms.find((form) => form.kind === kind)?.fields.map(({ id }) => id) ?? [];
    expect(ids.filter((id) => !fieldPlace(entries, id))).toEqual([]);
  });

  test('correction', () => {
    const choices = forms.find(({ kind }) => kind === 'correction')?.fields.find(({ id }) => id === 'field')?.choices ?? [];
    const kinds: EntryKind[] = ['products', 'villages', 'producers', 'salesPoints'];
    const unplaced = choices.filter(({ value }) => !kinds.some((kind) => fieldPlace(kind, value)));
    expect(unplaced.map(({ value }) => value)).toEqual([somethingElse]);
  });
});

test('what a schema requires, its form asks for or makes itself', () => {
  const asked = (kind: string) => new Set(forms.find((form) => form.kind === kind)?.fields.map(({ id }) => id.split('_')[0]));
  const required = (shape: Record<string, { safeParse(value: unknown): { success: boolean } }>) =>
    Object.entries(shape).flatMap(([name, schema]) => (schema.safeParse(undefined).success ? [] : [name]));
  expect(required(product.shape).filter((name) => !asked('new-product').has(name))).toEqual(['id', 'group']);
  expect(required(salesPoint.shape).filter((name) => !asked('new-sales-point').has(name))).toEqual(['id', 'text']);
});

describe('GitHub accepts each form', () => {
  const yaml = [...files].filter(([file]) => /ISSUE_TEMPLATE\/\d/.test(file));
  test('three forms in each language, Vietnamese first', () => {
    expect(yaml.map(([file]) => file.split('/').at(-1)).sort()).toEqual([
      '1-vi-correction.yml',
      '1-vi-new-product.yml',
      '1-vi-new-sales-point.yml',
      '2-en-correction.yml',
      '2-en-new-product.yml',
      '2-en-new-sales-point.yml',
    ]);
  });

  test.each(yaml)('%s', (_, text) => {
    // GitHub reads YAML 1.1.
    const { name, description, body } = parse(text, { version: '1.1' }) as Parsed;
    expect(name.length).toBeGreaterThan(3);
    expect(description.length).toBeLessThanOrEqual(200);
    const ids = body.flatMap(({ id }) => id ?? []);
    const labels = body.flatMap(({ attributes }) => attributes.label ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([]);
    for (const { type, attributes } of body.filter(({ type }) => type === 'dropdown')) {
      expect(type).toBe('dropdown');
      expect(new Set(attributes.options).size).toBe(attributes.options?.length);
      // "None" is GitHub's own word for no choice.
      for (const option of attributes.options ?? []) expect(option).toEqual(expect.stringMatching(/^(?!None$)./));
    }
  });
});

test('the pages of entries lead to the form that corrects them, with the page filled in', () => {
  for (const lang of langs) {
    const address = new URL(correctionAddress(tree?.settings as Settings, lang, 'Trà & cỏ', 'https://directory.example/vi/san-pham/tra/'));
    const template = address.searchParams.get('template');
    expect([...files.keys()]).toContain(`.github/ISSUE_TEMPLATE/${template}`);
    expect(template).toContain(`-${lang}-correction`);
    expect(address.searchParams.get('page')).toBe('https://directory.example/vi/san-pham/tra/');
    expect(files.get(`.github/ISSUE_TEMPLATE/${template}`)).toContain('id: page\n');
  }
});

test('a form has every word in both languages', () => {
  for (const form of forms)
    for (const lang of langs) {
      const words = [
        form.name,
        form.about,
        form.welcome,
        form.title,
        ...form.promises,
        ...form.fields.flatMap(({ label, hint }) => [label, hint]),
      ];
      for (const both of words) expect(both[lang].trim()).not.toBe('');
    }
});
