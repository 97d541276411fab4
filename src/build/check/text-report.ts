import { codeFrame, type Paint, unpainted } from '../../entries/code-frame.ts';
import type { Lang } from '../../i18n/locales.ts';
import { type CheckWords, checkWords } from './check-words.ts';
import { type ConcernKind, concernKinds } from './concern.ts';
import { concernTitle } from './concern-message.ts';
import type { Finding } from './finding.ts';

/** The lines of a file; undefined where it is not there. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/** So many questions of a kind are shown; the others are counted. */
const shownOfAKind = 10;

/** Every fault as a block: its place, what is wrong, the line, what the field means, an example, the way out. */
export function faultBlocks(findings: readonly Finding[], lang: Lang, linesOf: LinesOf, paint: Paint = unpainted): string[] {
  const words = checkWords(lang);
  return findings.map((finding) => faultBlock(finding, words, linesOf, paint));
}

function faultBlock(finding: Finding, words: CheckWords, linesOf: LinesOf, paint: Paint): string {
  const { line, column, field, what, wayOut, meaning, example } = finding;
  const lines = line === undefined ? undefined : linesOf(finding.file);
  return [
    paint('strong', placeIn(finding)),
    `  ${paint('error', `${field ? `${words.field} ${field}: ` : ''}${what}`)}`,
    ...(lines && line !== undefined && column !== undefined ? [indented(codeFrame(lines, { line, column }, paint))] : []),
    ...(meaning ? [`  ${paint('faint', `${words.meaning}:`)} ${meaning}`] : []),
    ...(example ? [`  ${paint('faint', `${words.example(example.file)}:`)}${exampleText(example.text)}`] : []),
    `  → ${wayOut}`,
  ].join('\n');
}

/** Questions by kind, each kind with its count; of many, the first ones. */
export function warningBlocks(findings: readonly Finding[], lang: Lang, all: boolean, paint: Paint = unpainted): string[] {
  const words = checkWords(lang);
  const byKind = Map.groupBy(findings, ({ rule }) => rule as ConcernKind);
  return concernKinds.flatMap((kind) => {
    const group = byKind.get(kind) ?? [];
    if (group.length === 0) return [];
    const shown = all ? group : group.slice(0, shownOfAKind);
    return [
      [
        `${paint('warning', '?')} ${paint('strong', `${concernTitle(kind, lang)} (${group.length})`)}`,
        ...shown.map((finding) => `  ${placeIn(finding)}\n    ${finding.what}\n    → ${finding.wayOut}`),
        ...(shown.length < group.length ? [`  ${words.more(group.length - shown.length)}`] : []),
      ].join('\n'),
    ];
  });
}

/** `content/a.md:3:7`. */
export function placeIn({ file, line, column }: Finding): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}

function exampleText(text: string): string {
  return text.includes('\n') ? `\n${indented(text, '    ')}` : ` ${text}`;
}

function indented(text: string, by = '  '): string {
  return text.replace(/^(?=.)/gm, by);
}
