import type { z } from 'zod';
import { parseData } from '../entries/document.ts';
import { formatFault } from '../entries/fault-message.ts';
import { validate } from '../entries/validate.ts';
import { type Lang, langs } from '../i18n/locales.ts';

/** What an editor is told of a text that a schema refuses, fault by fault, in a language. Empty where all is well. */
export function faultsOf(schema: z.ZodType, yaml: string, lang: Lang = 'en'): string[] {
  const result = validate(schema, parseData(yaml), 'a.md');
  return 'faults' in result ? result.faults.map((fault) => formatFault(fault, lang)) : [];
}

/**
 * The field and the English sentence of each fault; fails where one lacks its line, or says nothing in one of the
 * languages.
 */
export function whatIsWrong(schema: z.ZodType, yaml: string): string[] {
  for (const lang of langs)
    for (const words of faultsOf(schema, yaml, lang)) {
      if (!/^a\.md:\d+:\d+\n {2}\S.*\n {2}→ \S/.test(words)) throw new Error(`Without place, words or way out: ${words}`);
    }
  return faultsOf(schema, yaml).map((words) => (words.split('\n')[1] ?? '').trim().replace(/^Field /, ''));
}
