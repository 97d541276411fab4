import type { Lang } from '../i18n/locales.ts';
import { checkWords } from './check/check-words.ts';
import { faultFindings } from './check/finding.ts';
import { readLines } from './check/report.ts';
import { faultBlocks } from './check/text-report.ts';
import type { CheckedContent } from './check-content.ts';

/** All faults as an editor reads them, with a closing count: what commands say that need content without a fault. */
export function faultReport(checked: Pick<CheckedContent, 'faults' | 'read'>, folder: string, lang: Lang): string {
  const findings = faultFindings(checked, lang);
  const closing = checkWords(lang).faults(findings.length, new Set(findings.map(({ file }) => file)).size);
  return [...faultBlocks(findings, lang, readLines(folder)), closing].join('\n\n');
}
