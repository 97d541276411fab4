import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { folded, icalText } from './ical-line.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('\n', '\r', '\\', ';', ',', ':', '"', 'n', 'N', 'ệ', '🎋', ' ', '\t', '\u0000'), maxLength: 200 }),
);

/** What may stand in a text once line ends are one and controls are spaces. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ');
}

test('a line holds at most 75 bytes, and its characters are whole', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = folded(`SUMMARY:${icalText(text)}`)
        .split('\r\n')
        .slice(0, -1);
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lines.map((line, i) => (i === 0 ? line : line.slice(1))).join('')).toBe(`SUMMARY:${icalText(text)}`);
      expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
    }),
  );
});

test('a parser reads any text back as it was', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const file = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `SUMMARY:${icalText(text)}`, 'END:VEVENT', 'END:VCALENDAR'].map(folded).join('');
      const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
      expect(event?.getFirstPropertyValue('summary')).toBe(plain(text));
    }),
  );
});
