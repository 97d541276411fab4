import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { xml, xmlText } from './xml.ts';

test('no text becomes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']', '!', '-', 'a', '\u0000', '\u000B', 'ạ') }), (text) => {
      const made = parse(xml('a', { b: text }, [xmlText(text)]));
      const kept = text.replace(/[^\P{Cc}\t\n\r]/gu, '');
      expect(made.childNodes).toHaveLength(1);
      expect(made.querySelector('a')?.text).toBe(kept);
      expect(made.querySelector('a')?.getAttribute('b')).toBe(kept);
      expect(made.querySelectorAll('*')).toHaveLength(1);
    }),
  );
});
