import { expect, test } from 'vitest';
import { contactWays } from './contact-ways.ts';

const said = { source: 'https://hats.example/', checked: '2026-11' };

test('each way has the address that opens it', () => {
  const contact = {
    email: 'a+b@hats.example',
    phone: '+842433456789',
    whatsapp: '+84912345678',
    zalo: '+84912345678',
    page: 'https://hats.example/ask?x=1',
  };
  expect(contactWays({ ...contact, ...said }).map(({ way, href }) => [way, href])).toEqual([
    ['email', 'mailto:a%2Bb@hats.example'],
    ['phone', 'tel:+842433456789'],
    ['whatsapp', 'https://wa.me/84912345678'],
    ['zalo', 'https://zalo.me/84912345678'],
    ['page', 'https://hats.example/ask?x=1'],
  ]);
});

test('what is not known is not there', () => {
  expect(contactWays({ page: 'https://hats.example/ask', ...said }).map(({ way }) => way)).toEqual(['page']);
});
