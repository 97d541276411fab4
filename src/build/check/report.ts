import { readFileSync } from 'node:fs';
import path from 'node:path';
import { linesOf, type Paint } from '../../entries/code-frame.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { CheckedContent } from '../check-content.ts';
import { type ChangedFiles, isTouched } from './changed-files.ts';
import type { CheckOptions } from './check-options.ts';
import { checkWords } from './check-words.ts';
import { type Finding, faultFindings, warningFindings } from './finding.ts';
import { githubAnnotations, githubSummary } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { ratingsLine } from './ratings-line.ts';
import { sarifReport } from './sarif-report.ts';
import { faultBlocks, type LinesOf, warningBlocks } from './text-report.ts';
import { warningsOf } from './warnings.ts';

/** What a check has to say, in the form asked for. */
export interface Report {
  /** For the terminal, or for the program that reads it. */
  readonly output: string;
  /** For the summary of a workflow's run; only with `--format github`. */
  readonly summary?: string | undefined;
  readonly faults: number;
}

/**
 * The report of a check. Of what changed, it tells all faults wherever they are (a change may break an entry that
 * refers to it) and only the questions about files that were touched.
 */
export function checkReport(
  checked: CheckedContent,
  folder: string,
  { format, quiet, all }: CheckOptions,
  changed: ChangedFiles | undefined,
  lang: Lang,
  paint: Paint,
): Report {
  const errors = faultFindings(checked, lang);
  const found = quiet || !checked.tree ? [] : warningFindings(warningsOf(checked.tree, checked.read), lang);
  const warnings = changed ? found.filter(({ file }) => isTouched(file, changed.files)) : found;
  const findings = [...errors, ...warnings];
  const closing = closingLines(checked, errors, warnings, changed, quiet, lang);
  const faults = errors.length;
  switch (format) {
    case 'json':
      return { output: jsonReport(findings, lang), faults };
    case 'sarif':
      return { output: sarifReport(findings, lang, checked.tree?.settings.repository ?? 'https://json.schemastore.org'), faults };
    case 'github':
      return {
        output: [...githubAnnotations(findings, lang), ...closing].join('\n'),
        summary: githubSummary(findings, closing, lang),
        faults,
      };
    case 'text':
      return {
        output: [
          ...warningBlocks(warnings, lang, all, paint),
          ...faultBlocks(errors, lang, readLines(folder), paint),
          closing.join('\n'),
        ].join('\n\n'),
        faults,
      };
  }
}

function closingLines(
  { tree, catalogue }: CheckedContent,
  errors: readonly Finding[],
  warnings: readonly Finding[],
  changed: ChangedFiles | undefined,
  quiet: boolean,
  lang: Lang,
): string[] {
  const words = checkWords(lang);
  const elsewhere = changed ? errors.filter(({ file }) => !changed.files.has(file)).length : 0;
  const ratings = catalogue && !quiet && !changed ? ratingsLine(catalogue, lang) : undefined;
  const entries = tree ? tree.products.length + tree.villages.length + tree.producers.length + tree.salesPoints.length : 0;
  return [
    ...(changed ? [words.changedOnly(changed.files.size, changed.base)] : []),
    ...(warnings.length > 0 ? [words.warnings(warnings.length)] : []),
    ...(ratings ? [ratings] : []),
    errors.length > 0 ? words.faults(errors.length, new Set(errors.map(({ file }) => file)).size) : words.noFaults(entries),
    ...(elsewhere > 0 ? [words.elsewhere(elsewhere)] : []),
  ];
}

/** Reads a file once for all of its faults. */
export function readLines(folder: string): LinesOf {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, tryLines(path.join(path.dirname(folder), file)));
    return known.get(file);
  };
}

function tryLines(file: string): readonly string[] | undefined {
  try {
    return linesOf(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
