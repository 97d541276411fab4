import type { Lang } from '../../i18n/locales.ts';
import { type CheckWords, checkWords } from './check-words.ts';
import type { Finding } from './finding.ts';
import { placeIn } from './text-report.ts';

/** Findings as workflow commands: GitHub shows each beside its line of the pull request. */
export function githubAnnotations(findings: readonly Finding[], lang: Lang): string[] {
  const words = checkWords(lang);
  return findings.map(({ level, file, line, column, field, what, wayOut }) => {
    const properties = [
      `file=${property(file)}`,
      ...(line === undefined ? [] : [`line=${line}`, `col=${column ?? 1}`]),
      `title=${property(field ? `${words.levels[level]}: ${field}` : words.levels[level])}`,
    ];
    return `::${level} ${properties.join(',')}::${data(`${what}\n→ ${wayOut}`)}`;
  });
}

/** So many rows are in the table of a summary; GitHub refuses one of more than a megabyte. */
const mostRows = 200;

/** The findings as a table in Markdown, for the summary of a workflow's run. `closing` are the lines with counts. */
export function githubSummary(findings: readonly Finding[], closing: readonly string[], lang: Lang): string {
  const words = checkWords(lang);
  const rows = findings.slice(0, mostRows);
  const left = findings.length - rows.length;
  return [
    `## ${words.summaryTitle}`,
    '',
    ...(rows.length > 0 ? [...table(rows, words), ''] : []),
    ...(left > 0 ? [words.more(left), ''] : []),
    ...closing.flatMap((line) => [line, '']),
    '',
  ].join('\n');
}

function table(findings: readonly Finding[], words: CheckWords): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(words.summaryHead),
    row(words.summaryHead.map(() => '---')),
    ...findings.map((finding) =>
      row([
        words.levels[finding.level],
        `\`${placeIn(finding)}\``,
        finding.field ? `\`${cell(finding.field)}\`` : '',
        cell(finding.what),
        cell(finding.wayOut),
      ]),
    ),
  ];
}

/** Text inside a cell: nothing in it is markup, a row or an end of the table. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#@]/g, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
}

/** What stands after `::`. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** What stands in a property, which also ends at a comma or colon. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
