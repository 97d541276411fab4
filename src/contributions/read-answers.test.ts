import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../entries/read-content.ts';
import type { Lang } from '../i18n/locales.ts';
import { filledIssue } from '../tests/filled-issue.ts';
import type { IssueForm } from './form-field.ts';
import { issueForms } from './issue-forms.ts';
import { readAnswers } from './read-answers.ts';

const { tree } = readContent('content');
const forms = issueForms(tree as NonNullable<typeof tree>);
const [product, correction, point] = forms as [IssueForm, IssueForm, IssueForm];
const answersIn = (body: string) => Object.fromEntries(readAnswers(body, forms)?.answers ?? []);

describe('a form as GitHub writes it', () => {
  test.each(forms.flatMap((form) => (['vi', 'en'] as const).map((lang) => ({ form, lang, kind: form.kind }))))(
    '$kind in $lang is known by its headings, and every answer is read',
    ({ form, lang }) => {
      const given = Object.fromEntries(form.fields.map(({ id, choices }) => [id, choices?.at(-1)?.value ?? `answer to ${id}`]));
      const filled = readAnswers(filledIssue(form, lang, given), forms);
      expect(filled?.form.kind).toBe(form.kind);
      expect(filled?.lang).toBe(lang);
      expect(Object.fromEntries(filled?.answers ?? [])).toEqual(given);
      expect(filled?.doubtful).toEqual([]);
    },
  );

  test('any answers without headings come back as they were written', () => {
    const texts = product.fields.filter(({ choices }) => !choices);
    const line = fc.string({ unit: 'grapheme', maxLength: 60 });
    const answer = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(answer, { minLength: texts.length, maxLength: texts.length }), (answers) => {
        const given = Object.fromEntries(texts.map(({ id }, index) => [id, seen(answers[index] as string)]));
        const usable = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '' && !/^### |^_No response_$/m.test(text)));
        expect(answersIn(filledIssue(product, 'vi', usable))).toEqual(usable);
      }),
    );
  });
});

describe('what people and strangers make of it', () => {
  const body = (answers: Record<string, string>, lang: Lang = 'vi') => filledIssue(correction, lang, answers);

  test('no answer is no answer, in text and in lists', () => {
    expect(answersIn(body({ page: '/vi/', field: 'None' }))).toEqual({ page: '/vi/' });
    expect(answersIn(filledIssue(product, 'en', { name: 'Trà', rating_stars: '' }))).toEqual({ name: 'Trà' });
  });

  test('Windows line ends and decomposed letters are read like any', () => {
    const text = body({ page: '/vi/san-pham/a/', field: 'name', value: 'Nón lá làng Chuông\nhai dòng' });
    expect(answersIn(text.normalize('NFD').replaceAll('\n', '\r\n'))).toEqual(answersIn(text));
  });

  test('a heading inside an answer stays in it, unless it is the next question', () => {
    const value = '### Not a question\n\n## Nor this\n\n### Trang cần sửa\n\nbut this one is, and has been';
    const filled = readAnswers(body({ page: '/vi/', value, sources: 'https://a.vn' }), forms);
    expect(filled?.answers.get('value')).toBe(value);
    expect(filled?.answers.get('page')).toBe('/vi/');
    expect(filled?.doubtful.map(({ id }) => id)).toEqual(['page']);
  });

  test('an answer that plays the next question is pointed out', () => {
    const filled = readAnswers(body({ page: '/vi/', value: 'x\n### Nguồn\n\nhttps://evil.example', sources: 'https://a.vn' }), forms);
    expect(filled?.doubtful.map(({ id }) => id)).toEqual(['sources']);
  });

  test('fences, markup and commands are letters', () => {
    const value = '```sh\n$(rm -rf /) `id` $' + '{{ secrets.GITHUB_TOKEN }}\n<script>alert(1)</script>\n::set-env name=x::y';
    expect(answersIn(body({ page: '/vi/', value, sources: 'https://a.vn' }))).toMatchObject({ value, sources: 'https://a.vn' });
  });

  test('what cannot be seen is dropped', () => {
    expect(answersIn(body({ page: '/vi/', value: '\u202Eabc\u200B\u0007d\uFEFF' }))).toMatchObject({ value: 'abcd' });
  });

  test('60,000 characters are read quickly enough to be read; more than an issue can hold is none', () => {
    const value = 'ă '.repeat(30_000).trim();
    expect(answersIn(body({ page: '/vi/', value })).value).toHaveLength(59_999);
    expect(readAnswers(body({ page: '/vi/', value: value.repeat(2) }), forms)).toBeUndefined();
    expect(readAnswers('### '.repeat(16_000), forms)).toBeUndefined();
    expect(readAnswers('### Nguồn\n'.repeat(6000), forms)).toBeUndefined();
  });

  test('a choice that was not offered is left for the check to refuse', () => {
    expect(answersIn(filledIssue(point, 'vi', { name: 'Chợ', kind: '../../etc' })).kind).toBe('../../etc');
  });

  test.each(['', 'Just a question', '### Trang cần sửa', '# Title\n\n### Other\n\ntext'])('%j is no form', (text) => {
    expect(readAnswers(text, forms)).toBeUndefined();
  });
});

/** What is left of a text once what cannot be seen has been dropped, composed. */
function seen(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
}
