import { expect, test } from 'vitest';
import { renamed } from './renamed.ts';

test.each([
  ['Bánh chả Thanh Vân', 'Thanh Vân bánh chả', 'Bánh chả Phú Yến', 'Phú Yến bánh chả'],
  ['La Khê', 'La Khê gauze-silk village', 'Phú Yến', 'Phú Yến gauze-silk village'],
  ['Nấm hương KMS', 'KMS shiitake mushroom', 'Nấm hương Phú Yến', 'Phú Yến shiitake mushroom'],
  ['Công ty TNHH Dâu tằm tơ Mỹ Đức', 'Mỹ Đức Mulberry Silk Co., Ltd', 'Công ty TNHH Dâu tằm tơ Phú Yến', 'Phú Yến Mulberry Silk Co., Ltd'],
])('%s: the proper name of both languages is another', (vi, en, newVi, newEn) => {
  expect(renamed({ vi, en }, 'Phú Yến')).toEqual({ vi: newVi, en: newEn });
});

test('where the languages share no proper name, one is added', () => {
  expect(renamed({ vi: 'Chả giò tôm', en: 'Shrimp spring rolls' }, 'Phú Yến')).toEqual({
    vi: 'Chả giò tôm Phú Yến',
    en: 'Shrimp spring rolls, Phú Yến',
  });
});
