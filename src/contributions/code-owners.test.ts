import { expect, test } from 'vitest';
import { readContent } from '../entries/read-content.ts';
import { codeOwners } from './code-owners.ts';

const { tree } = readContent('content');
const communes = { communes: tree?.communes ?? [] };

test('a commune with a team reviews its folder; the last line that fits counts', () => {
  const text = codeOwners(communes, {
    default: ['@org/all'],
    communes: { 'van-dinh': ['@org/van-dinh'], 'bat-trang': ['@org/bat-trang', '@lan'] },
  });
  expect(text.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual([
    '* @org/all',
    '/content/products/bat-trang/ @org/bat-trang @lan',
    '/content/products/van-dinh/ @org/van-dinh',
  ]);
});

test('a commune that there is not, and an owner that cannot be, are refused', () => {
  expect(() => codeOwners(communes, { default: ['@org/all'], communes: { 'bat-trag': ['@org/x'] } })).toThrow('bat-trag');
  expect(() => codeOwners(communes, { default: ['all @evil'], communes: {} })).toThrow();
});
