import type { Lang } from '../i18n/locales.ts';
import { askWords } from './ask-words.ts';
import { checkAnswer } from './check-answer.ts';
import { choiceKeys, choose } from './choose.ts';
import type { EntryKind } from './field-place.ts';
import type { FormField, IssueForm } from './form-field.ts';
import { asked } from './question-order.ts';

/** Asks for a line; undefined at the end of what is typed. */
type Ask = (prompt: string) => Promise<string | undefined>;

/** Above this many choices a list is no help: the name is typed instead. */
const longestList = 40;

/** The flag of a question: `--rating-stars`. */
export function flagOf({ id }: FormField): string {
  return id.replaceAll('_', '-');
}

/**
 * Asks the questions of a form that the flags do not answer. A wrong answer is told at once, with the way out, and
 * asked for again; a wrong flag is asked for as well.
 * @returns the answers, or the questions that still need one where the typing ended
 */
export async function interview(
  form: IssueForm,
  kind: EntryKind,
  lang: Lang,
  flags: Readonly<Record<string, string | undefined>>,
  ask: Ask,
  say: (text: string) => void,
): Promise<{ answers: Map<string, string> } | { missing: FormField[] }> {
  const answers = new Map<string, string>();
  const given = form.fields.some((field) => flags[flagOf(field)] !== undefined);
  if (!given) say(askWords[lang].begin);
  let ended = false;
  const missing: FormField[] = [];
  for (const field of form.fields) {
    const { ask: isAsked, must } = asked(field, answers);
    const flag = flags[flagOf(field)];
    // With flags, only what is needed is asked for.
    if (!isAsked || (given && flag === undefined && !must)) continue;
    let typed = flag === undefined ? undefined : accepted(field, kind, lang, flag, say);
    let shown = false;
    while (typed === undefined && !ended) {
      const line = await question(field, lang, must, shown, ask, say);
      shown = true;
      if (line === undefined) ended = true;
      else if (line === '' && !must) typed = '';
      else if (line === '') say(`  ${askWords[lang].needed}`);
      else typed = accepted(field, kind, lang, line, say);
    }
    if (typed) answers.set(field.id, typed);
    else if (must) missing.push(field);
  }
  return missing.length > 0 ? { missing } : { answers };
}

async function question(field: FormField, lang: Lang, must: boolean, again: boolean, ask: Ask, say: (text: string) => void) {
  const words = askWords[lang];
  const choices = (field.choices ?? []).filter(({ value }) => value !== '');
  const isList = choices.length > 0 && choices.length <= longestList;
  if (!again) {
    const how = [
      ...(field.type === 'text' ? [words.lines] : []),
      ...(choices.length > longestList ? [words.typeName] : []),
      ...(must ? [] : [words.optional]),
    ];
    say(`\n${field.label[lang]}${must ? ' *' : ''}${how.length > 0 ? ` (${how.join('; ')})` : ''}\n  ${field.hint[lang]}`);
    if (isList) {
      for (const [index, key] of choiceKeys(choices).entries()) {
        const label = choices[index]?.label[lang] ?? '';
        say(label.startsWith(`${key}. `) ? `  ${label}` : `  ${key}  ${label}`);
      }
    }
  }
  const first = await ask('> ');
  if (field.type !== 'text' || !first) return first;
  const lines = [first];
  for (let line = await ask('  '); line; line = await ask('  ')) lines.push(line);
  return lines.join('\n');
}

/** The answer as the form wants it; undefined, and told why, where it cannot be. */
function accepted(field: FormField, kind: EntryKind, lang: Lang, typed: string, say: (text: string) => void): string | undefined {
  const choices = field.choices?.filter(({ value }) => value !== '');
  if (choices) {
    const chosen = choose(choices, typed);
    if ('value' in chosen) return chosen.value;
    say(`  ${askWords[lang].noChoice(typed, chosen.nearest?.label[lang])}`);
    return undefined;
  }
  const wrong = checkAnswer(kind, field.id, typed, lang);
  if (!wrong) return typed;
  say(`  ${wrong.what}\n  → ${wrong.wayOut}`);
  return undefined;
}
