import type { Fault } from '../entries/fault.ts';
import { formatFault } from '../entries/fault-message.ts';
import type { Lang } from '../i18n/locales.ts';
import { wordsIn } from './words.ts';

/** All faults as an editor reads them, with a closing count. */
export function faultReport(faults: readonly Fault[], lang: Lang): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return [...faults.map((fault) => formatFault(fault, lang)), wordsIn(lang).faults(faults.length, files)].join('\n\n');
}
