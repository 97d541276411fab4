import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Commune, Producer } from '../catalogue/model.ts';
import type { Settings } from '../schema/settings.ts';
import { contactCard } from './contact-card.ts';

const settings = { name: { vi: 'Danh bạ Thử', en: 'Sample Directory' }, area: { vi: 'Hà Nội', en: 'Hanoi' } } as Settings;
const origin = 'https://directory.example';
const commune = { label: { vi: 'xã Thanh Oai', en: 'Thanh Oai commune' } } as Commune;
const plain = {
  kind: 'producer',
  id: 'chuong',
  slug: 'chuong-cooperative',
  name: { vi: 'Hợp tác xã Chuông', en: 'Chuông Cooperative' },
  place: { commune, candidates: [] },
} as unknown as Producer;

const read = (file: string) => new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
const value = (file: string, name: string) => read(file).getFirstPropertyValue(name);

test('a card holds the public facts and nothing else', () => {
  const contact = {
    email: 'sales@chuong.example',
    phone: '+842433456789',
    whatsapp: '+84912345678',
    source: 'https://www.chuong.example/contact',
    checked: '2026-11',
  };
  const file = contactCard({ ...plain, website: 'https://chuong.example/', contact }, 'en', settings, origin);
  const card = read(file);
  expect(value(file, 'version')).toBe('3.0');
  expect(value(file, 'fn')).toBe('Chuông Cooperative');
  expect(value(file, 'org')).toBe('Chuông Cooperative');
  expect(value(file, 'adr')).toEqual(['', '', '', 'Thanh Oai commune', 'Hanoi', '', 'Vietnam']);
  expect(card.getAllProperties('tel').map((each) => each.getFirstValue())).toEqual(['+842433456789', '+84912345678']);
  expect(value(file, 'email')).toBe('sales@chuong.example');
  expect(value(file, 'url')).toBe('https://chuong.example/');
  expect(value(file, 'note')).toBe(
    'Name in Vietnamese: Hợp tác xã Chuông\nFrom public facts in the Sample Directory: https://directory.example/en/producers/chuong-cooperative/\nContacts as given on chuong.example, looked at November 2026',
  );
});

test('a card without contacts is name, place and page', () => {
  const file = contactCard(plain, 'vi', settings, origin);
  expect(
    read(file)
      .getAllProperties()
      .map(({ name }) => name),
  ).toEqual(['version', 'prodid', 'uid', 'fn', 'n', 'org', 'x-abshowas', 'adr', 'note', 'source']);
  expect(value(file, 'adr')).toEqual(['', '', '', 'xã Thanh Oai', 'Hà Nội', '', 'Việt Nam']);
  expect(value(file, 'note')).toBe('Theo thông tin công khai trong Danh bạ Thử: https://directory.example/vi/chu-the/chuong/');
});

test('any name comes back whole, and no line is longer than 75 bytes', () => {
  const wild = fc.string({ unit: fc.constantFrom(',', ':', '"', '&', 'ệ', '🎋', 'n', ' ', 'x'), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(wild, (name) => {
      const file = contactCard({ ...plain, name: { vi: name } }, 'vi', settings, origin);
      expect(value(file, 'fn')).toBe(name);
      expect(value(file, 'n')).toEqual([name, '', '', '', '']);
      expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    }),
  );
});

test('what would divide a value is escaped', () => {
  const file = contactCard({ ...plain, name: { vi: 'A; B, C\\D' } }, 'vi', settings, origin);
  expect(file).toContain('\r\nFN:A\\; B\\, C\\\\D\r\nN:A\\; B\\, C\\\\D;;;;\r\n');
});
