import { visible } from '../../entries/code-frame.ts';
import type { Fault } from '../../entries/fault.ts';
import { type FaultWords, wordsFor } from '../../entries/fault-message.ts';
import { fieldHelp } from '../../entries/field-help.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { CheckedContent } from '../check-content.ts';
import type { Warning } from './concern.ts';
import { concernWords } from './concern-message.ts';

/** A fault or a warning in one language, as every way of telling it needs it. */
export interface Finding {
  readonly level: 'error' | 'warning';
  /** What kind it is, for machines: `not-allowed`, `rule/not-a-date`, `likely-duplicate`. */
  readonly rule: string;
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly field?: string | undefined;
  /** What was found. */
  readonly what: string;
  readonly wayOut: string;
  /** What the field means. */
  readonly meaning?: string | undefined;
  /** The field as it stands in another entry. */
  readonly example?: { readonly text: string; readonly file: string } | undefined;
}

/** Faults as findings, each with what helps to mend it. */
export function faultFindings({ faults, read }: Pick<CheckedContent, 'faults' | 'read'>, lang: Lang): Finding[] {
  const faulty = new Set(faults.map(({ file }) => file));
  const examples = new Map<string, ReturnType<typeof fieldHelp>>();
  return faults.map((fault) => {
    const help = remembered(examples, keyOf(fault), () => fieldHelp(fault, read, faulty));
    const { problem } = fault;
    return {
      level: 'error',
      rule: problem.kind === 'rule' ? `rule/${problem.rule}` : problem.kind,
      ...placeOf(fault),
      ...wordsOf(fault, lang),
      meaning: help.meaning?.[lang],
      example: help.example && { ...help.example, text: help.example.text.split('\n').map(visible).join('\n') },
    };
  });
}

/** Warnings as findings. */
export function warningFindings(warnings: readonly Warning[], lang: Lang): Finding[] {
  return warnings.map((warning) => ({
    level: 'warning',
    rule: warning.concern.kind,
    ...placeOf(warning),
    ...shown(concernWords(warning.concern, lang)),
  }));
}

/** After the name of a field, a sentence goes on; alone, it begins. */
function wordsOf({ problem, field }: Fault, lang: Lang) {
  const { what, wayOut } = wordsFor(problem, lang);
  return shown({ what: field ? what : (what[0] ?? '').toLocaleUpperCase(lang) + what.slice(1), wayOut });
}

/** What strangers write goes to terminals: nothing in it may move the cursor. */
function shown({ what, wayOut }: FaultWords): FaultWords {
  return { what: visible(what), wayOut: visible(wayOut) };
}

function placeOf({ file, position, field }: Pick<Fault, 'file' | 'position' | 'field'>) {
  return { file, line: position?.line, column: position?.column, field: field ? visible(field) : undefined };
}

/** A fault that a thousand files have needs its example once. */
function keyOf({ file, field, problem }: Fault): string {
  const kind = file.split('/')[1] + (file.endsWith('.en.md') ? '.en' : '') + (file.split('/').length < 4 ? file : '');
  return [kind, field?.replace(/\d+/g, ''), problem.kind === 'rule' ? problem.rule : problem.kind].join(' ');
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
