import { type Lang, langs } from '../i18n/locales.ts';
import type { FormField, IssueForm } from './form-field.ts';

/** A filled form: which one, in which language, and what was answered. Questions without an answer are absent. */
export interface FilledForm {
  readonly form: IssueForm;
  readonly lang: Lang;
  readonly answers: ReadonlyMap<string, string>;
  /** Questions whose heading stands more than once: an answer may hold a heading, so a person has to look. */
  readonly doubtful: readonly FormField[];
}

/** GitHub's own limit of an issue's length; what is longer did not come from there. */
const longest = 65_536;

/** What cannot be seen and has no place in a fact: controls, zero-width characters, marks that turn the direction. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Reads the text of an issue that one of the forms made: `### ` and the question, a blank line, the answer. Which form
 * and language it is, its headings tell. The text is anything at all: whoever wrote the issue may edit it afterwards.
 * @returns nothing where it is not a filled form.
 */
export function readAnswers(body: string, forms: readonly IssueForm[]): FilledForm | undefined {
  if (body.length > longest) return undefined;
  const lines = body.replace(/\r\n?/g, '\n').normalize('NFC').replace(unseen, '').split('\n');
  const headings = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (!line.startsWith('### ')) return;
    const heading = line.slice(4).trim();
    headings.set(heading, [...(headings.get(heading) ?? []), index]);
  });
  const candidates = forms.flatMap((form) => langs.map((lang) => ({ form, lang })));
  const known = ({ form, lang }: (typeof candidates)[number]) =>
    form.fields.filter(({ label }) => headings.has(label[lang].normalize('NFC')));
  const best = candidates.reduce((a, b) => (share(b) > share(a) ? b : a));
  if (share(best) <= 0.5) return undefined;
  return { ...best, ...answersOf(best.form, best.lang, lines, headings) };

  function share(candidate: (typeof candidates)[number]): number {
    return known(candidate).length / candidate.form.fields.length;
  }
}

/**
 * Cuts the text at the headings, in the form's order: a heading that stands before its turn is part of an answer.
 * What follows the last question, the confirmations, belongs to no answer.
 */
function answersOf(form: IssueForm, lang: Lang, lines: readonly string[], headings: ReadonlyMap<string, readonly number[]>) {
  const cuts: { field: FormField; at: number }[] = [];
  const doubtful: FormField[] = [];
  let from = 0;
  for (const field of form.fields) {
    const places = headings.get(field.label[lang].normalize('NFC')) ?? [];
    const at = places.find((place) => place >= from);
    if (places.length > 1) doubtful.push(field);
    if (at === undefined) continue;
    cuts.push({ field, at });
    from = at + 1;
  }
  const confirm = headings.get(lang === 'vi' ? 'Xin xác nhận' : 'Please confirm')?.findLast((place) => place >= from);
  const answers = new Map<string, string>();
  for (const [index, { field, at }] of cuts.entries()) {
    const end = cuts[index + 1]?.at ?? confirm ?? lines.length;
    const answer = answerOf(
      field,
      lang,
      lines
        .slice(at + 1, end)
        .join('\n')
        .trim(),
    );
    if (answer) answers.set(field.id, answer);
  }
  return { answers, doubtful };
}

/** What was answered; of a choice, its value. A choice that the form does not offer is left as it is: the check refuses it. */
function answerOf({ choices }: FormField, lang: Lang, text: string): string {
  if (text === '_No response_') return '';
  if (!choices) return text;
  if (text === 'None') return '';
  return choices.find(({ label }) => label[lang].normalize('NFC') === text)?.value ?? text;
}
