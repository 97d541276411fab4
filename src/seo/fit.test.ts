import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descriptionLimit, fittingText, fittingTitle, shortened, titleLimit } from './fit.ts';

const names = ['Hanoi OCOP Directory', 'Hanoi OCOP'];
const long = 'Carved wooden screen with four seasons and mother-of-pearl';

describe('a title', () => {
  test('carries the whole name of the site where there is room', () => {
    expect(fittingTitle(['Craft villages of Hanoi'], names)).toBe('Craft villages of Hanoi | Hanoi OCOP Directory');
  });

  test('carries the short name, or none, rather than say less', () => {
    expect(fittingTitle(['Jackfruit-wood lotus vase, Chàng Sơn village', 'Vase'], names)).toBe(
      'Jackfruit-wood lotus vase, Chàng Sơn village | Hanoi OCOP',
    );
    expect(fittingTitle([`${long}`, 'Screen'], names)).toBe(long);
  });

  test('says less where it would be cut off', () => {
    expect(fittingTitle([`${long}, Chàng Sơn village`, 'Carved wooden screen'], names)).toBe('Carved wooden screen | Hanoi OCOP Directory');
  });

  test('has a few letters more only where nothing shorter says it, and is cut at a word at last', () => {
    expect(fittingTitle([`${long}, small`], names)).toBe(`${long}, small`);
    expect(fittingTitle([`${long} and with lacquer`], names)).toBe(`${long} and…`);
  });

  test('never exceeds its limit, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 120 }), { minLength: 1, maxLength: 4 }), (titles) => {
        expect(fittingTitle(titles, names).length).toBeLessThanOrEqual(titleLimit);
      }),
    );
  });
});

describe('a description', () => {
  test('is the first text that fits', () => {
    expect(fittingText(['x'.repeat(161), 'y'.repeat(160), 'z'])).toBe('y'.repeat(160));
  });

  test('is cut at a word, without a dangling comma', () => {
    expect(shortened('one two, three', 10)).toBe('one two…');
  });

  test('never exceeds its limit', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => shortened(text).length <= descriptionLimit));
  });
});
