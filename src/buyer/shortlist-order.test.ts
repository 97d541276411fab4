import { expect, test } from 'vitest';
import type { BuyerRecord } from './record.ts';
import { inOrder } from './shortlist-order.ts';

const product = (name: string, maker?: string) => ({ name, ...(maker ? { maker: { name: maker, nameVi: maker } } : {}) }) as BuyerRecord;

test('a list is ordered as added, by maker with the unknown last, or by name as its language orders', () => {
  const list = [product('Đôi đèn', 'Ngũ Xã'), product('Nón'), product('Chè', 'Ba Vì'), product('Ấm trà', 'Ngũ Xã')];
  const names = (order: Parameters<typeof inOrder>[1]) => inOrder(list, order, 'vi-VN').map(({ name }) => name);
  expect(names('added')).toEqual(['Đôi đèn', 'Nón', 'Chè', 'Ấm trà']);
  expect(names('maker')).toEqual(['Chè', 'Ấm trà', 'Đôi đèn', 'Nón']);
  expect(names('name')).toEqual(['Ấm trà', 'Chè', 'Đôi đèn', 'Nón']);
});
