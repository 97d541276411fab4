import type { Both } from './both.ts';

/** One answer that can be chosen: what is written into the entry, and how the form calls it. */
export interface Choice {
  readonly value: string;
  readonly label: Both;
}

/** One question of a form. */
export interface FormField {
  /** The place in the entry, see fieldPlace; or a name of the form's own where the answer is no field. */
  readonly id: string;
  readonly type: 'line' | 'text' | 'choice';
  readonly label: Both;
  readonly hint: Both;
  readonly example?: Both | undefined;
  readonly choices?: readonly Choice[] | undefined;
  readonly required?: boolean | undefined;
}

/** A form that GitHub shows to whoever opens an issue. */
export interface IssueForm {
  readonly kind: 'new-product' | 'correction' | 'new-sales-point';
  readonly name: Both;
  readonly about: Both;
  readonly welcome: Both;
  /** What stands before the title that the writer gives. */
  readonly title: Both;
  readonly fields: readonly FormField[];
  /** What the writer has to confirm, line by line. */
  readonly promises: readonly Both[];
}
