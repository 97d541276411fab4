import { expect, test } from 'vitest';
import { markdownEntry } from './write-entry.ts';

test('front matter in block style, long lines unwrapped, one paragraph, composed', () => {
  const title = `Hà Nội: ${'một '.repeat(40)}`.trim();
  const text = markdownEntry(
    { id: 'x', sources: [{ url: 'https://example.org', title, published: '2019' }] },
    ' Làng cổ.\n'.normalize('NFD'),
  );
  expect(text).toBe(`---\nid: x\nsources:\n  - url: https://example.org\n    title: "${title}"\n    published: "2019"\n---\n\nLàng cổ.\n`);
});
