import { expect, test } from 'vitest';
import { sourceLines } from './source-lines.ts';

const url = 'https://nhandan.vn/a-post1.html';

test.each([
  [`${url} | Tên bài | 2025-06-26`, { url, title: 'Tên bài', published: '2025-06-26' }],
  [`- ${url} | Tên bài | 2025`, { url, title: 'Tên bài', published: '2025' }],
  [`${url} Tên bài`, { url, title: 'Tên bài' }],
  [`${url} Sản phẩm OCOP 2024`, { url, title: 'Sản phẩm OCOP 2024' }],
  [`Tên bài: ${url}`, { url, title: 'Tên bài:' }],
  [`Tên bài - ${url} (2025-07)`, { url, title: 'Tên bài', published: '2025-07' }],
  [`<${url}>`, { url }],
  [`${url}\nTên bài ở dòng dưới`, { url, title: 'Tên bài ở dòng dưới' }],
  ['Chị Lan nói', { url: '', title: 'Chị Lan nói' }],
])('%j', (line, source) => {
  expect(sourceLines(line)).toEqual([source]);
});

test('several lines are several sources; an empty one is none', () => {
  expect(sourceLines(`${url}1 | Một\n\n* ${url}2 | Hai\n`)).toHaveLength(2);
  expect(sourceLines('')).toEqual([]);
});
