import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinTrade } from '../catalogue/join-trade.ts';
import type { Certificate, Product } from '../catalogue/model.ts';
import { References } from '../catalogue/references.ts';
import { langs } from '../i18n/locales.ts';
import { type TradeFields, trade } from '../schema/trade/trade.ts';
import { anyTrade } from '../tests/any-trade.ts';
import { type TradeQuestion, tradeAnswers, tradeQuestions } from './trade-facts.ts';

const certificate = { id: 'haccp', name: { vi: 'HACCP', en: 'HACCP' } } as Certificate;
const joining = {
  references: new References({} as never, () => undefined),
  taxonomy: { certificates: new Map([[certificate.id, certificate]]) },
} as unknown as Parameters<typeof joinTrade>[2];

/** A product of which nothing but its trade facts is known. */
function productOf(fields: TradeFields, today = '2026-11-24'): Product {
  const joined = joinTrade(fields, 'a.md', joining, today);
  return {
    trade: joined,
    certificates: joined.papers.length > 0 ? [certificate] : [],
    exportMarkets: joined.exported.map(({ to }) => to),
  } as unknown as Product;
}

const say = (question: TradeQuestion, fields: TradeFields, lang: 'en' | 'vi' = 'en') =>
  tradeAnswers(question, productOf(fields), lang).map(({ text }) => text);

test('any trade facts that the schema allows are put into words, in both languages', () => {
  fc.assert(
    fc.property(anyTrade, (value) => {
      const product = productOf(trade.parse(value) as TradeFields);
      for (const lang of langs)
        for (const question of tradeQuestions)
          for (const { text, stated } of tradeAnswers(question, product, lang)) {
            expect(text).not.toBe('');
            expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
            expect(stated?.asOf).toMatch(/^\d{4}/);
          }
    }),
  );
});

test('an amount that is more than nothing never reads as nothing', () => {
  const amount = fc.double({ min: 1e-6, max: 1, noNaN: true });
  fc.assert(
    fc.property(amount, fc.constantFrom(...langs), (value, lang) => {
      const texts = [
        ...say('netWeight', { netWeight: { value, unit: 'kg', asOf: '2026' } }, lang),
        ...say('dimensions', { dimensions: { height: value, asOf: '2026' } }, lang),
        ...say('minimumOrder', { minimumOrder: { first: { value, unit: 'tonne' }, asOf: '2026' } }, lang),
        ...say('price', { price: { ...quoted, from: value } }, lang),
      ];
      for (const text of texts) expect(text.replace(/2026|2027/g, '')).toMatch(/[1-9]/);
      expect(texts[0]).not.toMatch(/(?:^|\()0 /);
    }),
  );
});

const quoted = {
  basis: 'quoted',
  from: 2.5,
  currency: 'USD',
  per: 'piece',
  incoterm: 'FOB',
  namedPlace: 'Hải Phòng',
  validUntil: '2027-03-31',
  asOf: '2026-11',
} as const;

describe('a fact in words', () => {
  test('a price has its currency, unit, term, place and last day; past that day it is none', () => {
    expect(say('price', { price: { ...quoted, to: 3, forAtLeast: { value: 500, unit: 'piece' } } })).toEqual([
      'USD 2.5 – USD 3 per piece, FOB Hải Phòng (Incoterms 2020), valid until 31 March 2027, for at least 500 pieces',
    ]);
    const past = productOf({ price: quoted }, '2027-04-01');
    expect(tradeAnswers('price', past, 'en')[0]?.text).toBe('The price given held until 31 March 2027: ask for today’s.');
    expect(say('price', { price: { basis: 'on-request', asOf: '2026' } }, 'vi')).toEqual(['Báo giá khi hỏi']);
  });

  test('measures are metric, with inches and pounds for readers of English', () => {
    const fields: TradeFields = {
      dimensions: { length: 30, width: 20, height: 12, asOf: '2026' },
      netWeight: { value: 1.2, unit: 'kg', asOf: '2026' },
    };
    expect(say('dimensions', fields)).toEqual(['30 × 20 × 12 cm (11.8 × 7.87 × 4.72 in)']);
    expect(say('dimensions', fields, 'vi')).toEqual(['30 × 20 × 12 cm']);
    expect(say('netWeight', fields)).toEqual(['1.2 kg (2.65 lb)']);
    expect(say('dimensions', { dimensions: { diameter: 42, height: 18, asOf: '2026' } })).toEqual([
      '42 cm (16.5 in) across, 18 cm (7.09 in) high',
    ]);
  });

  test('an HS code tells who stands behind it, with or without its point', () => {
    const said = (code: string, status: 'suggested' | 'checked') => say('hsCode', { hsCode: { code, status, asOf: '2026' } });
    expect(said('460219', 'suggested')).toEqual(['4602.19, suggested by this directory: have a customs broker confirm it']);
    expect(said('4602.19', 'checked')).toEqual(['4602.19, checked by customs or a broker']);
  });

  test('a carton’s volume is computed', () => {
    const carton = { pieces: 24, length: 60, width: 40, height: 40, grossWeight: 12.5 };
    expect(say('packing', { packing: { innerPieces: 6, carton, asOf: '2026' } })).toEqual([
      '6 pieces in an inner box',
      '24 pieces in a carton of 60 × 40 × 40 cm (23.6 × 15.7 × 15.7 in), 0.096 m³ (CBM), 12.5 kg (27.6 lb) gross',
    ]);
  });

  test('a paper that may have run out is not called valid', () => {
    const paper = { certificate: 'haccp', issuer: 'QUACERT', asOf: '2026' };
    expect(say('certificates', { papers: [{ ...paper, expires: '2028-03' }] })).toEqual([
      'HACCP, issued by QUACERT, valid until March 2028',
    ]);
    expect(say('certificates', { papers: [{ ...paper, expires: '2026' }] })[0]).toContain('ran out or may have run out (2026)');
  });

  test('lead times keep their kind of order and season', () => {
    const season = { vi: 'trước Tết', en: 'before Tết' };
    expect(say('leadTime', { leadTimes: [{ order: 'first', from: 20, to: 30, season, asOf: '2026' }] })).toEqual([
      'first order: 20–30 days (before Tết)',
    ]);
  });
});
