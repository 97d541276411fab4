import type { Both } from './both.ts';

/** What a filled form becomes: files to write, and what is left for a person. */
export interface Proposal {
  /** The entry's id: names the branch. ASCII kebab-case. */
  readonly id: string;
  /** What the pull request is called, in the language of the form. */
  readonly title: string;
  /** By their path from the content folder. Empty where nothing could be written. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not be placed, and why. */
  readonly left: readonly Left[];
}

/** An answer that has no place in the files. */
export interface Left {
  readonly question: Both;
  readonly answer: string;
  readonly why: Both;
}
