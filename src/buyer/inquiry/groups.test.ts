import { describe, expect, test } from 'vitest';
import { answeredOf, groupsOf, inquiryProducts, openOf } from './groups.ts';
import { recipientOf } from './recipient.ts';
import { sampleRecord } from './sample.ts';

const chuong = { id: 'chuong', name: 'Chuông Cooperative', nameVi: 'Hợp tác xã Chuông' };
const day = '2026-11-24';

describe('products become letters', () => {
  const records = [
    sampleRecord('hat', 'Hat', chuong),
    sampleRecord('tea', 'Tea'),
    sampleRecord('fan', 'Fan', { name: 'Bà Ba', nameVi: 'Bà Ba' }),
    sampleRecord('basket', 'Basket', chuong),
    sampleRecord('box', 'Box', { name: 'Bà Ba', nameVi: 'Bà Ba' }),
    sampleRecord('pot', 'Pot'),
  ];

  test('one for each producer, in the order of the list; each product of an unknown maker is alone', () => {
    const groups = groupsOf(inquiryProducts(records, records));
    expect(groups.map(({ key, products }) => [key, products.map(({ record }) => record.id)])).toEqual([
      ['chuong', ['hat', 'basket']],
      ['tea', ['tea']],
      ['fan', ['fan', 'box']],
      ['pot', ['pot']],
    ]);
  });

  test('with names in both languages, also for a reader of Vietnamese', () => {
    const vietnamese = [{ ...sampleRecord('hat', 'Nón', { ...chuong, name: 'Hợp tác xã Chuông' }), nameVi: 'Nón' }];
    const [product] = inquiryProducts(vietnamese, [sampleRecord('hat', 'Hat', chuong)]);
    expect(product?.names).toEqual({ en: 'Hat', vi: 'Nón' });
    expect(product?.makerNames).toEqual({ en: 'Chuông Cooperative', vi: 'Hợp tác xã Chuông' });
  });
});

test('open questions are those of any product, and say of which where not of all; the star is asked after once it may have lapsed', () => {
  const priced = sampleRecord('basket', 'Basket', chuong, { answers: { maker: ['x'], price: ['On request'] } });
  const [group] = groupsOf(inquiryProducts([sampleRecord('hat', 'Hat', chuong), priced], []));
  if (!group) throw new Error('No group.');
  const asked = (on: string) => openOf(group, on).map(({ question, of }) => [question, of?.map(({ record }) => record.id)]);
  expect(asked(day)).toEqual([
    ['contact', undefined],
    ['minimumOrder', undefined],
    ['price', ['hat']],
  ]);
  expect(asked('2027-03-04').map(([question]) => question)).toContain('rating');
  expect(answeredOf(group, day).map(({ question }) => question)).toEqual(['maker', 'rating']);
});

test('a letter goes to the maker’s public way, else to the trade desk, else nowhere', () => {
  const source = 'https://maker.example/';
  const desk = { email: 'desk@city.example', source };
  expect(recipientOf({ ...chuong, contact: { email: 'a@maker.example', source } }, desk)).toMatchObject({ who: 'maker' });
  expect(recipientOf({ ...chuong, contact: { phone: '+842433456789', source } }, desk)).toMatchObject({ who: 'desk', ways: desk });
  expect(recipientOf({ ...chuong, contact: { phone: '+842433456789', source } }, undefined)).toEqual({ who: 'nobody' });
  expect(recipientOf(undefined, desk)).toMatchObject({ who: 'desk' });
});
