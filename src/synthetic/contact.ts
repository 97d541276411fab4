import type { Contact } from '../schema/contact.ts';
import type { Random } from './random.ts';
import { inventedAddress } from './sources.ts';

/** Every second producer can be reached, each by some of the ways there are. */
export function syntheticContact(id: string, random: Random): Contact | undefined {
  if (!random.onceIn(2)) return undefined;
  const maybe = <T>(value: T): T | undefined => (random.onceIn(2) ? value : undefined);
  const number = inventedNumber(random);
  return {
    email: `synthetic-${id}@example.com`,
    phone: maybe(number),
    whatsapp: maybe(number),
    zalo: maybe(number),
    page: maybe(inventedAddress(`${id}/contact`)),
    source: inventedAddress(id),
    checked: '2026-11',
  };
}

/** One producer in three tells in which languages it answers. */
export function syntheticLanguages(random: Random): string[] | undefined {
  if (!random.onceIn(3)) return undefined;
  return ['vi', ...['en', 'ja', 'fr', 'zh'].filter(() => random.onceIn(3))];
}

/** A number that rings nowhere: under area code 4, which Hanoi gave up for 24 in 2017 (Decision 2036/QĐ-BTTTT of 2016). */
function inventedNumber(random: Random): string {
  return `+8440${String(random.between(0, 999_999)).padStart(6, '0')}`;
}
