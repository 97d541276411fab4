import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../tests/faults-of.ts';
import { contact } from './contact.ts';

const said = '\nsource: https://hats.example/contact\nchecked: 2026-11';

test.each([
  'email: sales@hats.example',
  'phone: "+842433456789"',
  'whatsapp: "+84912345678"\nzalo: "+84912345678"',
  'page: https://hats.example/ask',
])('%j with its source stands', (way) => {
  expect(faultsOf(contact, way + said)).toEqual([]);
});

test.each([
  [said, 'there is a contact without a way'],
  [`email: sales.hats.example${said}`, 'email: “sales.hats.example” does not have the right form'],
  [`phone: "024 3345 6789"${said}`, 'phone: “024 3345 6789” does not have the right form'],
  [`phone: +842433456789${said}`, 'phone: “842433456789” is of the wrong kind; text'],
  ['email: sales@hats.example\nchecked: 2026', 'source: it is missing'],
  ['email: sales@hats.example\nsource: https://hats.example/', 'checked: it is missing'],
  [`facebook: hats${said}`, 'facebook: there is no field of this name'],
])('%j: %s', (yaml, words) => {
  expect(whatIsWrong(contact, yaml).join('\n')).toContain(words);
});

test('a number without country code is told how numbers are written, in both languages', () => {
  expect(faultsOf(contact, `zalo: "0912345678"${said}`, 'vi')[0]).toMatch(/→ .*\+84/);
  expect(faultsOf(contact, `zalo: "0912345678"${said}`, 'en')[0]).toMatch(/→ .*\+84/);
});
