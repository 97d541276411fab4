import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { scriptText } from './script-text.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  ']]>',
  '&lt;/script&gt;',
  '\u2028\u2029',
  '"\\"</SCRIPT >',
];

describe('JSON inside a script element', () => {
  test.each(hostile)('cannot be left by %j', (text) => {
    const script = scriptText({ name: text });
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(script)).toEqual({ name: text });
    const page = parse(`<head><script type="application/ld+json">${script}</script><title>After</title></head>`);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelector('title')?.text).toBe('After');
  });

  test('says the same as before, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const script = scriptText(value);
        expect(script).not.toMatch(/[<>&]/);
        expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
