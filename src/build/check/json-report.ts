import type { Lang } from '../../i18n/locales.ts';
import type { Finding } from './finding.ts';

/** All findings for other programs: their counts, then each with its place and words. */
export function jsonReport(findings: readonly Finding[], lang: Lang): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  return JSON.stringify({ lang, errors: count('error'), warnings: count('warning'), findings }, null, 2);
}
