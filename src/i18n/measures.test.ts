import { expect, test } from 'vitest';
import { formatContents, formatLengths, formatMoney } from './measures.ts';

test('lengths are metric for all, with inches for English readers', () => {
  expect(formatLengths([30, 20, 12.5], 'en')).toBe('30 × 20 × 12.5 cm (11.8 × 7.87 × 4.92 in)');
  expect(formatLengths([30, 20, 12.5], 'vi')).toBe('30 × 20 × 12,5 cm');
});

test('weights and volumes keep the unit of the producer', () => {
  expect(formatContents(1.2, 'kg', 'en')).toBe('1.2 kg (2.65 lb)');
  expect(formatContents(250, 'g', 'en')).toBe('250 g (8.82 oz)');
  expect(formatContents(500, 'ml', 'en')).toBe('500 ml (16.9 US fl oz)');
  expect(formatContents(1, 'l', 'vi')).toBe('1 L');
});

test('money is shown in its own currency and never converted', () => {
  expect(formatMoney(120_000, 'VND', 'en')).toBe('VND 120,000');
  expect(formatMoney(120_000, 'VND', 'vi')).toBe('120.000 VND');
});
