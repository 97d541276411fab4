import type { IssueForm } from '../contributions/form-field.ts';
import type { Lang } from '../i18n/locales.ts';

/** The text of an issue as GitHub makes it from a filled form: for tests. */
export function filledIssue(form: IssueForm, lang: Lang, answers: Readonly<Record<string, string>>): string {
  const parts = form.fields.map(({ id, label, choices }) => {
    const answer = answers[id];
    const chosen = choices?.find(({ value }) => value === answer)?.label[lang];
    return `### ${label[lang]}\n\n${chosen ?? (answer || '_No response_')}`;
  });
  const promises = form.promises.map((promise) => `- [X] ${promise[lang]}`);
  return [...parts, `### ${lang === 'vi' ? 'Xin xác nhận' : 'Please confirm'}\n\n${promises.join('\n')}`].join('\n\n');
}
