import { expect, test } from 'vitest';
import type { VillageFields } from '../schema/village.ts';
import { productDigest, translationDigest, villageDigest } from './translation-digest.ts';

const product = { name: 'Nón lá', materials: ['lá cọ', 'tre'] };

test('is twelve hex digits, the same for the same words', () => {
  expect(productDigest(product, 'Nón lợp tay.')).toMatch(/^[0-9a-f]{12}$/);
  expect(productDigest({ ...product }, 'Nón lợp tay.')).toBe(productDigest(product, 'Nón lợp tay.'));
});

test('does not change with spaces, line breaks or the form of Unicode', () => {
  expect(productDigest({ ...product, name: 'Nón lá'.normalize('NFD') }, ' Nón\n lợp  tay.\n')).toBe(productDigest(product, 'Nón lợp tay.'));
});

test('changes with name, materials and text', () => {
  const digests = [
    productDigest(product, 'Nón lợp tay.'),
    productDigest({ ...product, name: 'Nón quai' }, 'Nón lợp tay.'),
    productDigest({ ...product, materials: ['lá cọ'] }, 'Nón lợp tay.'),
    productDigest(product, 'Nón lợp máy.'),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});

test('a word that moves from one field to the next changes it', () => {
  expect(translationDigest(['a b', 'c'])).not.toBe(translationDigest(['a', 'b c']));
  expect(translationDigest([undefined, 'a'])).not.toBe(translationDigest(['a', undefined]));
});

test('of a village: changes with every translated field, and with no other', () => {
  const village = { id: 'chuong', name: 'Làng Chuông', craft: 'conical-hats', place: {}, sources: [] } as unknown as VillageFields;
  const base = villageDigest(village, 'Lời văn.');
  const translated: Partial<VillageFields>[] = [
    { name: 'Chuông' },
    { craftDetail: 'nón' },
    { recognition: { title: 'Làng nghề' } },
    { since: 'thế kỷ XVII' },
    { founder: 'không rõ' },
    { counts: { asOf: '2024' } },
    { revenue: '1 tỷ' },
    { makes: ['nón'] },
    { awards: ['di sản'] },
    { visit: 'chợ phiên' },
  ];
  expect(new Set(translated.map((fields) => villageDigest({ ...village, ...fields }, 'Lời văn.'))).add(base).size).toBe(
    translated.length + 1,
  );
  const others: Partial<VillageFields>[] = [{ craft: 'lacquer' }, { counts: { households: 3 } }, { recognition: { year: '2001' } }];
  for (const fields of others) expect(villageDigest({ ...village, ...fields }, 'Lời văn.')).toBe(base);
});
