import { expect, test } from 'vitest';
import { choiceKeys, choose } from './choose.ts';

const choice = (value: string, vi: string, en = vi) => ({ value, label: { vi, en } });
const communes = [choice('thanh-oai', 'xã Thanh Oai'), choice('dong-da', 'phường Đống Đa'), choice('dong-anh', 'xã Đông Anh')];
const stars = [choice('3', '3 sao', '3 stars'), choice('4', '4 sao', '4 stars'), choice('5', '5 sao', '5 stars')];

test.each(['thanh-oai', 'xã Thanh Oai', 'Thanh Oai', 'thanh oai', '1'])('%s chooses Thanh Oai', (typed) => {
  expect(choose(communes, typed)).toEqual({ value: 'thanh-oai' });
});

test('what is nearly a choice is told; what is like none is not', () => {
  expect(choose(communes, 'Đống Đaa')).toEqual({ nearest: communes[1] });
  expect(choose(communes, 'Sài Gòn')).toEqual({ nearest: undefined });
  expect(choose(communes, '9')).toEqual({ nearest: undefined });
});

test('where values are numbers, a number is the value and not the place in the list', () => {
  expect(choiceKeys(stars)).toEqual(['3', '4', '5']);
  expect(choose(stars, '3')).toEqual({ value: '3' });
  expect(choose(stars, '1')).not.toHaveProperty('value');
  expect(choiceKeys(communes)).toEqual(['1', '2', '3']);
});
