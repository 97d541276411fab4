import type { CollectionName } from '../schema/collections.ts';
import type { Meaning } from '../schema/described.ts';
import type { Rule } from '../schema/text.ts';

/** A point in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a fault is: the file, the place in it as far as known, and the field. */
export interface FaultPlace {
  /** Path from the content folder's parent: `content/products/thanh-oai/non-lang-chuong.md`. */
  readonly file: string;
  readonly position?: Position | undefined;
  /** The field as the editor reads it: `rating.stars`, `sources[2].url`. */
  readonly field?: string | undefined;
}

/** What is wrong. Each kind carries what its message needs; the words are in fault-message.ts. */
export type Problem =
  | { kind: 'unreadable'; detail: string; cause?: string | undefined }
  | { kind: 'wrong-encoding' }
  | { kind: 'no-front-matter' }
  | { kind: 'duplicate-key'; key: string }
  | { kind: 'unknown-field'; field: string; known: readonly string[]; nearest?: string | undefined }
  | { kind: 'missing-field'; allowed?: readonly (string | number)[] | undefined; meaning?: Meaning | undefined }
  | { kind: 'wrong-type'; expected: string; value: unknown }
  | { kind: 'not-allowed'; value: unknown; allowed: readonly (string | number)[]; nearest?: string | undefined }
  | { kind: 'bad-form'; value: unknown; form: 'kebab' | 'date' | 'digest' | 'other'; meaning?: Meaning | undefined }
  | { kind: 'out-of-range'; value: unknown; limit: string }
  | { kind: 'too-few'; minimum: number }
  | { kind: 'too-long'; maximum: number }
  | { kind: 'rule'; rule: Rule; value: unknown }
  | { kind: 'id-not-file-name'; value: string; fileName: string }
  | { kind: 'duplicate-id'; value: string; other: string }
  | { kind: 'duplicate-slug'; value: string; other: string }
  | { kind: 'unknown-reference'; value: string; collection: CollectionName; nearest?: string | undefined }
  | { kind: 'subgroup-not-in-group'; value: number; group: string; allowed: readonly number[] }
  | { kind: 'outside-bounds'; value: string; bounds: string }
  | { kind: 'wrong-folder'; folder: string; expected: string }
  | { kind: 'commune-contradicts'; value: string; old: string; expected: readonly string[] }
  | { kind: 'unexpected-file' }
  | { kind: 'english-alone'; expected: string }
  | { kind: 'materials-differ'; vi: number; en: number }
  | { kind: 'picture-missing'; value: string; nearest?: string | undefined }
  | { kind: 'picture-not-readable'; value: string }
  | { kind: 'picture-size'; value: string; width: number; height: number; smallest: number; largest: number }
  | { kind: 'picture-heavy'; value: string; megabytes: number; most: number }
  | { kind: 'picture-unused' }
  | { kind: 'empty-text' }
  | { kind: 'body-html'; value: string }
  | { kind: 'body-link'; value: string }
  | { kind: 'body-image'; value: string }
  | { kind: 'address-gone'; from: string; to: string }
  | { kind: 'redirect-twice'; value: string }
  | { kind: 'redirect-over-page'; value: string }
  | { kind: 'redirect-onward'; value: string; end: string }
  | { kind: 'redirect-nowhere'; value: string; nearest?: string | undefined };

export type Fault = FaultPlace & { readonly problem: Problem };

/** The order in which faults are shown: by file, then by place. */
export function compareFaults(a: FaultPlace, b: FaultPlace): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0)
  );
}
