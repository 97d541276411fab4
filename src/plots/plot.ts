import type { Target } from '../routes/address.ts';
import type { Source } from '../schema/source.ts';

/**
 * Plots in the words of one language. The drawing, the table and the CSV file all show the same bars or points of
 * these objects, so they cannot differ.
 */
interface PlotBase {
  /** Names the plot in its address and its CSV file: `products-by-group`. */
  readonly id: string;
  readonly title: string;
  /** One plain sentence or two: what the plot shows and what to see in it, worked out from the same numbers. */
  readonly sentence: string;
  /** What a reader must know not to misread it. */
  readonly note?: string | undefined;
  /** The heading of the column that names the rows: "Group", "Year". */
  readonly rowHeading: string;
}

/** What a part of a bar counts. `count` is everything; the other three divide products by whether their star stands. */
export type SeriesId = 'count' | 'standing' | 'past' | 'none';

export interface Series {
  readonly id: SeriesId;
  readonly label: string;
}

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** The number or numbers in words, beside the bar. */
  readonly text: string;
  /** In the order of the plot's series. */
  readonly values: readonly number[];
  /** Where the entries of this bar are listed. */
  readonly target?: Target | undefined;
  /** True for the bar of what is not known: the year, the place. */
  readonly unknown?: true | undefined;
}

/** Counts of this directory's own entries. */
export interface BarPlot extends PlotBase {
  /** `bars` lie, one under the other; `columns` stand, one a year. */
  readonly form: 'bars' | 'columns';
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
  /** The day on which the directory was counted, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Point {
  readonly id: string;
  /** As the figure has it: `2020-12`, `before 2024`. */
  readonly asOf: string;
  /** The same in words. */
  readonly date: string;
  /** The same as a number of years: 2020.96. */
  readonly time: number;
  readonly value: number;
  /** "more than 2,711". */
  readonly text: string;
  /** What the figure counts, in words, and the language of those words. */
  readonly what: { readonly value: string; readonly lang: string };
  /** Which line it lies on. */
  readonly line: string;
  readonly sources: readonly Source[];
}

/** Dated figures of the city, each with its sources. */
export interface LinePlot extends PlotBase {
  readonly form: 'line';
  /** The lines and their names; figures that do not count the same thing do not share a line. */
  readonly lines: readonly { readonly id: string; readonly label: string }[];
  /** In order of time. */
  readonly points: readonly Point[];
  /** True where the scale starts at nought. */
  readonly fromZero: boolean;
}

export type Plot = BarPlot | LinePlot;

/** The sum of a bar's parts. */
export function totalOf(bar: Pick<Bar, 'values'>): number {
  return bar.values.reduce((sum, value) => sum + value, 0);
}
