import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterSubject, letterText } from './letter.ts';
import { mailLink, mailLinkLimit, whatsAppLink, zaloLink } from './links.ts';
import { sampleInquiry } from './sample.ts';
import { textFile } from './text-file.ts';

const wild = fc
  .string({
    unit: fc.oneof(fc.constantFrom('"', "'", '&', '%', '#', '?', '=', '+', '\n', 'ệ', '🎋', ' '), fc.constantFrom(...'ab€')),
    maxLength: 300,
  })
  .map((text) => text.toWellFormed());

/** What a mail program makes of a link, by the rules of RFC 6068: no "+" for a space. */
function opened(link: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(link) ?? [];
  const headers = Object.fromEntries(query.split('&').map((pair) => pair.split('=').map(decodeURIComponent)));
  return { to: decodeURIComponent(to), ...headers };
}

test('a mail program gets address, subject and text back as they were, its lines ended by CR LF', () => {
  fc.assert(
    fc.property(wild, wild, (subject, body) => {
      const link = mailLink('sales+ocop@maker.example', subject, body);
      expect(opened(link)).toEqual({ to: 'sales+ocop@maker.example', subject, body: body.replaceAll('\n', '\r\n') });
      expect(link).toMatch(/^[\x21-\x7e]+$/);
    }),
  );
});

test('an address cannot smuggle in further ones or headers', () => {
  expect(mailLink('a?bcc=x@y.example', 's', 'b')).toBe('mailto:a%3Fbcc%3Dx@y.example?subject=s&body=b');
  expect(mailLink('a,b@y.example', 's', 'b')).toBe('mailto:a%2Cb@y.example?subject=s&body=b');
});

test('a short English letter fits a link; the letter in both languages does not', () => {
  const short = { ...sampleInquiry, questions: [{ question: 'price' as const }] };
  expect(mailLink('a@b.example', letterSubject('en', short), letterText('en', short)).length).toBeLessThan(mailLinkLimit);
  expect(mailLink('a@b.example', letterSubject('both', short), letterText('both', short)).length).toBeGreaterThan(mailLinkLimit);
});

test('a WhatsApp link holds digits and the whole text; a Zalo link digits alone', () => {
  fc.assert(
    fc.property(wild, (text) => {
      const link = new URL(whatsAppLink('+84912345678', text));
      expect(link.origin + link.pathname).toBe('https://wa.me/84912345678');
      expect(link.searchParams.get('text')).toBe(text);
    }),
  );
  expect(whatsAppLink('+84912345678')).toBe('https://wa.me/84912345678');
  expect(zaloLink('+84912345678')).toBe('https://zalo.me/84912345678');
});

test('a text file is the text, with a byte order mark and lines ended by CR LF', () => {
  expect(new TextDecoder().decode(new TextEncoder().encode(textFile('Kính gửi\n\nÔng “A” & 🎋')))).toBe('Kính gửi\r\n\r\nÔng “A” & 🎋\r\n');
  expect(textFile('a').startsWith('\uFEFF')).toBe(true);
});
