import { stringify } from 'yaml';
import type { Lang } from '../i18n/locales.ts';
import type { FormField, IssueForm } from './form-field.ts';

const madeBy = '# Made by `npm run github-files` from the schemas and the content. Change those, not this file.\n';

/** The name of a form's file. Vietnamese ones come first in GitHub's list, which goes by file name. */
export function formFile({ kind }: IssueForm, lang: Lang): string {
  return `${lang === 'vi' ? 1 : 2}-${lang}-${kind}.yml`;
}

/** A form as GitHub reads it, in one language. */
export function formYaml(form: IssueForm, lang: Lang): string {
  const yaml = {
    name: form.name[lang],
    description: form.about[lang],
    title: form.title[lang],
    labels: [`form:${form.kind}`],
    body: [
      { type: 'markdown', attributes: { value: form.welcome[lang] } },
      ...form.fields.map((field) => element(field, lang)),
      {
        type: 'checkboxes',
        id: 'promises',
        attributes: {
          label: lang === 'vi' ? 'Xin xác nhận' : 'Please confirm',
          options: form.promises.map((promise) => ({ label: promise[lang], required: true })),
        },
      },
    ],
  };
  return madeBy + writeYaml(yaml);
}

/** GitHub's list of forms: what stands below them. Blank issues stay open, for whatever has no form. */
export function chooserYaml(repository: string): string {
  const guide = `${repository}/blob/main/content/README.md`;
  return (
    madeBy +
    writeYaml({
      blank_issues_enabled: true,
      contact_links: [
        { name: 'Hướng dẫn biên tập', url: guide, about: 'Quy tắc ghi nội dung, mỗi điều một ví dụ đúng và một ví dụ sai.' },
        { name: 'Editors’ guide', url: `${guide}#editors-guide`, about: 'The rules for content, each with a good and a bad example.' },
      ],
    })
  );
}

/** GitHub reads YAML 1.1, where a bare Yes is true. */
function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, compat: 'yaml-1.1' }).normalize('NFC');
}

function element({ id, type, label, hint, example, choices, required }: FormField, lang: Lang) {
  return {
    type: { line: 'input', text: 'textarea', choice: 'dropdown' }[type],
    id,
    attributes: {
      label: label[lang],
      description: hint[lang],
      ...(example ? { placeholder: example[lang] } : {}),
      ...(choices ? { options: choices.map((choice) => choice.label[lang]) } : {}),
      ...(choices?.[0]?.value === '' ? { default: 0 } : {}),
    },
    ...(required ? { validations: { required: true } } : {}),
  };
}
