import { describe, expect, it } from 'vitest';
import { markTerms } from './glossary-terms.ts';
import type { GlossaryTerm } from './model.ts';

const term = (id: string, vi: string, alsoVi: string[] = []): GlossaryTerm => ({
  id,
  vi,
  en: id,
  alsoVi,
  alsoEn: [],
  kind: 'product',
  note: { vi: '', en: '' },
});
const glossary = [term('to-he', 'tò he', ['to he']), term('banh-chung', 'bánh chưng'), term('banh', 'bánh')];
const marked = (html: string) => markTerms(html, glossary, ({ id }, text) => `[${id}:${text}]`);

describe('Vietnamese terms in an English text', () => {
  it('are marked at their first mention only, the longest first, whatever their case', () => {
    expect(marked('<p>Tò he and bánh chưng; more tò he.</p>').html).toBe('<p>[to-he:Tò he] and [banh-chung:bánh chưng]; more tò he.</p>');
    expect(marked('<p>Tò he</p>').terms.map(({ id }) => id)).toEqual(['to-he']);
  });

  it('are not found without their marks, inside other words, or inside links and tags', () => {
    expect(marked('<p>She wants to he</p>').html).toBe('<p>She wants to he</p>');
    expect(marked('<p>The Từ Tò He shop</p>').html).toBe('<p>The Từ Tò He shop</p>');
    expect(marked('<p>bánhx xbánh</p>').html).toBe('<p>bánhx xbánh</p>');
    expect(marked('<a href="/bánh">bánh</a> bánh').html).toBe('<a href="/bánh">bánh</a> [banh:bánh]');
  });
});
