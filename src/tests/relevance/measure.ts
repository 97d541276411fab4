import type { Question } from './questions.ts';

/** How well a set of questions is answered. */
export interface Measured {
  /** The mean of 1 / place of the first right result, 0 where none of the first ten is right. */
  readonly mrr: number;
  /** The mean share of right entries among the first five, of as many as could be there. */
  readonly recallAt5: number;
  /** Questions whose entries are not all where they must be, each with what stood there. */
  readonly missed: readonly string[];
}

/** Measures answers: for each question the ids of its first ten results. */
export function measure(questions: readonly Question[], answers: readonly (readonly string[])[]): Measured {
  const each = questions.map(([lang, query, first, also = []], at) => {
    const found = answers[at] ?? [];
    const right = new Set([...first, ...also]);
    const place = found.findIndex((id) => right.has(id));
    const recall = found.slice(0, 5).filter((id) => right.has(id)).length / Math.min(5, right.size);
    const isMissed = first.some((id) => !found.slice(0, 3).includes(id)) || place < 0 || place > 2;
    return {
      reciprocal: place < 0 ? 0 : 1 / (place + 1),
      recall,
      missed: isMissed ? [`${lang} “${query}”: ${found.slice(0, 5).join(', ') || 'nothing'}`] : [],
    };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mrr: mean(each.map(({ reciprocal }) => reciprocal)),
    recallAt5: mean(each.map(({ recall }) => recall)),
    missed: each.flatMap(({ missed }) => missed),
  };
}
