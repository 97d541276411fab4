import type { Lang } from './locales.ts';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { [Key in keyof T]: Widened<T[Key]> };

/** The keys that every language has. English is the pattern; a missing key elsewhere is a type error. */
export type Messages = Widened<typeof en>;

const all = { en, vi } satisfies Record<Lang, Messages>;

/** The site's own words in one language. */
export function messages(lang: Lang): Messages {
  return all[lang];
}
