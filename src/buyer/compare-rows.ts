import type { ComparePlace } from './compare-page.ts';
import type { BuyerRecord } from './record.ts';

/** What one product answers: lines of words, or why there are none. */
export interface CompareCell {
  readonly lines: readonly string[];
  /** `answered`; known without answering the question; not told by anybody; a question that its kind is not asked. */
  readonly state: 'answered' | 'hint' | 'missing' | 'not-asked';
  readonly asOf?: string | undefined;
}

/** One row of the comparison: a cell for each product, in their order. */
export interface CompareRow {
  readonly label: string;
  readonly cells: readonly CompareCell[];
  /** True where what is told differs, also where one tells and another does not. What a kind is not asked, and when something was so, is no difference. */
  readonly differs: boolean;
}

/**
 * The rows of a comparison: kind, place, star in time, then the questions that at least one of the products is asked.
 * @param standing the standing of a product's star today, in words.
 */
export function compareRows(
  records: readonly BuyerRecord[],
  { questions, labels, words }: Pick<ComparePlace, 'questions' | 'labels' | 'words'>,
  standing: (record: BuyerRecord) => string,
): CompareRow[] {
  const told = (text: string): CompareCell => (text ? { lines: [text], state: 'answered' } : missing);
  const missing: CompareCell = { lines: [words.notProvided], state: 'missing' };
  const asked = questions.filter((question) => question !== 'rating' && records.some((record) => record.asked.includes(question)));
  return [
    row(
      words.kind,
      records.map((record) => told(record.kind)),
    ),
    row(
      words.place,
      records.map((record) => told(record.place)),
    ),
    row(
      words.rating,
      records.map((record) => ({ lines: [record.rating.line, standing(record)].filter(Boolean), state: 'answered' as const })),
    ),
    ...asked.map((question) =>
      row(
        labels[question],
        records.map((record): CompareCell => {
          if (!record.asked.includes(question)) return { lines: [words.notAsked], state: 'not-asked' };
          const [answer, hint] = [record.answers[question], record.hints[question]];
          if (answer?.length) return { lines: answer, state: 'answered', asOf: record.asOf[question] };
          return hint?.length ? { lines: hint, state: 'hint', asOf: record.asOf[question] } : missing;
        }),
      ),
    ),
  ];
}

function row(label: string, cells: readonly CompareCell[]): CompareRow {
  return { label, cells, differs: new Set(cells.flatMap(({ lines, state }) => (state === 'not-asked' ? [] : lines.join('\n')))).size > 1 };
}
