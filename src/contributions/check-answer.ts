import { checkBody } from '../entries/body.ts';
import { parseData } from '../entries/document.ts';
import { type FaultWords, wordsFor } from '../entries/fault-message.ts';
import { validate } from '../entries/validate.ts';
import type { Lang } from '../i18n/locales.ts';
import { answerValue } from './answer-value.ts';
import { type EntryKind, fieldPlace } from './field-place.ts';
import { sourceLines } from './source-lines.ts';

/** What is wrong with an answer taken by itself, in words; nothing where its field accepts it. */
export function checkAnswer(kind: EntryKind, id: string, answer: string, lang: Lang): FaultWords | undefined {
  const place = fieldPlace(kind, id);
  const schema = place?.schema;
  const [inText] = place && !schema ? checkBody(answer, 1) : [];
  if (inText) return wordsFor(inText.problem, lang);
  // A sub-group's answer may be a group, and producers and villages are named, not numbered: what they become is checked.
  if (!schema || ['subgroup', 'maker', 'village'].includes(id)) return undefined;
  const value = id === 'sources' ? sourceLines(answer) : answerValue(schema, answer, id);
  const result = validate(schema, parseData(JSON.stringify(value)), id);
  const [fault] = 'faults' in result ? result.faults : [];
  return fault && wordsFor(fault.problem, lang);
}
