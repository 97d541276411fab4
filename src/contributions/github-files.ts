import type { ContentTree } from '../entries/content-tree.ts';
import { langs } from '../i18n/locales.ts';
import { codeOwners } from './code-owners.ts';
import { chooserYaml, formFile, formYaml } from './form-yaml.ts';
import { issueForms } from './issue-forms.ts';

/** The files under .github that are made from the schemas and the content, by their path from the project's root. */
export function githubFiles(tree: ContentTree, owners: unknown): Map<string, string> {
  const templates = '.github/ISSUE_TEMPLATE';
  return new Map([
    ['.github/CODEOWNERS', codeOwners(tree, owners)],
    [`${templates}/config.yml`, chooserYaml(tree.settings.repository)],
    ...issueForms(tree).flatMap((form) =>
      langs.map((lang): [string, string] => [`${templates}/${formFile(form, lang)}`, formYaml(form, lang)]),
    ),
  ]);
}
