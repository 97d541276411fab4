import type { Lang } from '../../i18n/locales.ts';
import type { Finding } from './finding.ts';

/** All findings as SARIF 2.1.0, the form that code-scanning services take. */
export function sarifReport(findings: readonly Finding[], lang: Lang, informationUri: string): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'npm run check', informationUri, language: lang, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.indexOf(finding.rule),
          level: finding.level,
          message: { text: wordsOf(finding) },
          locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(finding.file) }, ...region(finding) } }],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function region({ line, column }: Finding) {
  return line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}

/** What was found and the way out, with the field before it. */
export function wordsOf({ field, what, wayOut }: Finding): string {
  return `${field ? `${field}: ` : ''}${what} → ${wayOut}`;
}
