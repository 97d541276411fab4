import type { Market } from '../schema/market.ts';

const codes: Record<string, Market> = {
  Australia: 'AU',
  Cambodia: 'KH',
  China: 'CN',
  France: 'FR',
  Germany: 'DE',
  India: 'IN',
  Italy: 'IT',
  Japan: 'JP',
  Laos: 'LA',
  Malaysia: 'MY',
  Netherlands: 'NL',
  Poland: 'PL',
  Russia: 'RU',
  'South Korea': 'KR',
  Taiwan: 'TW',
  Thailand: 'TH',
  'United States': 'US',
  ASEAN: 'asean',
  'Eastern Europe': 'eastern-europe',
  'Western Europe': 'western-europe',
  Europe: 'europe',
  'Middle East': 'middle-east',
};

/** The code of a market that the facts name in English. Throws on a name it does not know. */
export function marketCode(name: string): Market {
  const code = codes[name];
  if (!code) throw new Error(`No code for the market "${name}"`);
  return code;
}
