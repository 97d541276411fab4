import type { FaultPlace } from '../../entries/fault.ts';

/** Why the address of a source looks as if nobody could open it. */
export type AddressDoubt = 'private' | 'no-domain' | 'trailing' | 'tracking' | 'search-page' | 'archived' | 'shortened';

/** What an editor is asked about. It may be meant: a concern never stops anything. */
export type Concern =
  | { kind: 'likely-duplicate'; name: string; other: string; otherName: string }
  | { kind: 'english-missing'; digest?: string | undefined }
  | { kind: 'english-outdated'; digest: string }
  | { kind: 'english-is-vietnamese'; value: string }
  | { kind: 'source-twice'; value: string; first: number }
  | { kind: 'source-doubtful'; value: string; doubt: AddressDoubt; better?: string | undefined }
  | { kind: 'capitals'; value: string }
  | { kind: 'price-without-unit'; value: string };

export type ConcernKind = Concern['kind'];

/** A question about one place. */
export type Warning = FaultPlace & { readonly concern: Concern };

/** The order in which kinds are shown: what is likeliest a slip first. */
export const concernKinds: readonly ConcernKind[] = [
  'likely-duplicate',
  'source-twice',
  'source-doubtful',
  'price-without-unit',
  'capitals',
  'english-is-vietnamese',
  'english-outdated',
  'english-missing',
];
