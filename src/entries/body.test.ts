import { describe, expect, test } from 'vitest';
import { checkBody, plainText } from './body.ts';

const kinds = (body: string) => checkBody(body, 10).map(({ problem }) => problem.kind);

describe('a text may hold', () => {
  test.each([
    'Làng làm nón.',
    '## Lịch sử\n\n- một\n- hai',
    '[trang](https://example.com) và [khác](HTTP://example.com/a)',
    '1 < 2 và 3 > 2',
    '[trang][1]\n\n[1]: https://example.com',
    '`<b>` là mã',
  ])('%j', (body) => {
    expect(kinds(body)).toEqual([]);
  });
});

describe('a text may not hold', () => {
  test.each([
    ['<b>đậm</b>', 'body-html'],
    ['<!-- ghi chú -->', 'body-html'],
    ['<iframe src="https://example.com"></iframe>', 'body-html'],
    ['[a](javascript:alert(1))', 'body-link'],
    ['[a](JavaScript:alert(1))', 'body-link'],
    ['[a](data:text/html,x)', 'body-link'],
    ['[a](//example.com)', 'body-link'],
    ['[a](/vi/)', 'body-link'],
    ['[a](mailto:a@example.com)', 'body-link'],
    ['[a][1]\n\n[1]: javascript:alert(1)', 'body-link'],
    ['<javascript:alert(1)>', 'body-link'],
    ['![ảnh](https://example.com/a.png)', 'body-image'],
    ['![ảnh][1]\n\n[1]: https://example.com/a.png', 'body-image'],
    ['', 'empty-text'],
    ['Nón'.normalize('NFD'), 'rule'],
  ])('%j', (body, kind) => {
    expect(kinds(body)).toContain(kind);
  });
});

test('a problem stands on its line of the file', () => {
  expect(checkBody('một\n\nhai [a](javascript:x)', 10)[0]?.position).toEqual({ line: 12, column: 5 });
});

test('plain text has no markup and single spaces', () => {
  expect(plainText('**Nón** lá\nlợp [tay](https://example.com)')).toBe('Nón lá lợp tay');
});
