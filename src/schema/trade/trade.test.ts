import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../../tests/faults-of.ts';
import { trade } from './trade.ts';

test('nothing known is well, and so is any fact alone', () => {
  expect(faultsOf(trade, '{}')).toEqual([]);
  expect(faultsOf(trade, 'samples: { offered: true, asOf: 2026 }')).toEqual([]);
});

test('a fact says when it was so; a name that is nearly right is guessed', () => {
  expect(whatIsWrong(trade, 'samples: { offered: true }')).toEqual(['samples.asOf: it is missing or empty.']);
  expect(faultsOf(trade, 'sample: { offered: true, asOf: 2026 }')[0]).toContain('Did you mean “samples”?');
});

test('faults of several facts come each with its line', () => {
  const yaml = 'netWeight:\n  value: 0\n  unit: g\n  asOf: 2026\nprice:\n  basis: quotd\n  asOf: 2026';
  expect(faultsOf(trade, yaml, 'vi').map((words) => words.split('\n').slice(0, 2).join())).toEqual([
    'a.md:2:10,  Trường netWeight.value: “0” nằm ngoài khoảng cho phép.',
    'a.md:6:10,  Trường price.basis: “quotd” không phải giá trị dùng được.',
  ]);
});
