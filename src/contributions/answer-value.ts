import { z } from 'zod';
import { bare } from './field-place.ts';
import { fixedChoices } from './form-words.ts';

/**
 * An answer as the field wants it: a number, yes or no, a list of lines, the value of a choice. What cannot be read
 * that way stays as it was written; the check then says what is wrong with it, in the writer's language.
 */
export function answerValue(schema: z.ZodType | undefined, answer: string, id = ''): unknown {
  const wanted = schema && bare(schema);
  if (wanted instanceof z.ZodArray) return linesOf(answer);
  if (wanted instanceof z.ZodBoolean) return yesOrNo(answer);
  const words = choiceValue(id, answer) ?? answer;
  if (wanted instanceof z.ZodNumber || (wanted instanceof z.ZodLiteral && [...wanted.values].every((value) => typeof value === 'number')))
    return numberIn(words);
  // One line, whatever was pasted; the text of a Markdown file keeps its paragraphs.
  return schema ? words.replace(/\s+/g, ' ').trim() : words;
}

/** The lines of an answer without list marks and empty ones. */
export function linesOf(answer: string): string[] {
  return answer
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*[-*•]\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

function yesOrNo(answer: string): unknown {
  const word = answer.toLowerCase();
  if (['true', 'có', 'yes'].includes(word)) return true;
  if (['false', 'không', 'no'].includes(word)) return false;
  return answer;
}

/** Somebody who corrects a choice may write its words instead of its value. */
function choiceValue(id: string, answer: string): string | undefined {
  const choices = Object.entries(fixedChoices).find(([name]) => name === id)?.[1];
  return choices?.find(({ label }) => label.vi === answer || label.en === answer)?.value;
}

function numberIn(words: string): unknown {
  const text = words.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : words;
}
