import { z } from 'zod';

/**
 * Names of the rules that a schema checks beyond its type. A custom issue carries one of them in
 * `params.rule`; the message for people is written where faults are put into words.
 */
export type Rule =
  | 'not-composed'
  | 'outer-space'
  | 'not-a-date'
  | 'not-http'
  | 'not-opening-hours'
  | 'outside-bounds'
  | 'star-without-recognition'
  | 'five-star-not-potential'
  | 'signed-outside-round'
  | 'presented-before-signed'
  | 'rating-source-not-listed'
  | 'no-measure'
  | 'no-order-kind'
  | 'more-than-most'
  | 'no-such-hs-code'
  | 'not-a-currency'
  | 'no-packing'
  | 'expires-before-issued'
  | 'no-way-to-reach'
  | 'not-a-language'
  | 'commune-needs-basis'
  | 'basis-needs-commune'
  | 'commune-and-candidates'
  | 'not-hs-heading'
  | 'craft-or-subgroup';

/** Adds a named rule to a schema: the value is refused with that rule where `holds` says no. */
export function rule<T extends z.ZodType>(schema: T, name: Rule, holds: (value: z.output<T>) => boolean, path?: string[]): T {
  return schema.refine((value) => holds(value as z.output<T>), {
    params: { rule: name },
    ...(path ? { path } : {}),
  }) as unknown as T;
}

/** One line of text: composed Unicode (NFC), no space at either end, not empty. */
export function line(max = 300) {
  const text = z.string().min(1).max(max);
  return rule(rule(text, 'not-composed', isComposed), 'outer-space', (value) => value === value.trim());
}

/** Vietnamese typed on some systems arrives decomposed; it looks the same and matches nothing. */
export function isComposed(value: string): boolean {
  return value === value.normalize('NFC');
}
