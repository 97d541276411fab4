import { describe, expect, test } from 'vitest';
import { langs } from '../i18n/locales.ts';
import type { Target } from '../routes/address.ts';
import type { Product } from './model.ts';
import { pageLanguages, rootLanguages } from './page-languages.ts';

const translated = {
  kind: 'product',
  id: 'non-la',
  slug: 'conical-hat',
  name: { vi: 'Nón lá', en: 'Conical hat' },
  text: { vi: { html: '', plain: '' }, en: { html: '', plain: '' } },
} as unknown as Product;
const untranslated = { ...translated, name: { vi: 'Nón lá' }, text: { vi: translated.text.vi } } as Product;

describe('the languages of a page', () => {
  test('are told the same way on each of its sides, with English for whoever reads neither', () => {
    const target: Target = { page: 'entry', entry: translated };
    expect(pageLanguages(target, 'vi')).toEqual({
      indexed: true,
      canonical: '/vi/san-pham/non-la/',
      alternates: [
        { hreflang: 'en', address: '/en/products/conical-hat/' },
        { hreflang: 'vi', address: '/vi/san-pham/non-la/' },
        { hreflang: 'x-default', address: '/en/products/conical-hat/' },
      ],
    });
    expect(pageLanguages(target, 'en').alternates).toEqual(pageLanguages(target, 'vi').alternates);
  });

  test('are one where there is no English text: the English side is not for search engines', () => {
    const target: Target = { page: 'entry', entry: untranslated };
    expect(pageLanguages(target, 'vi')).toEqual({ indexed: true, canonical: '/vi/san-pham/non-la/', alternates: [] });
    expect(pageLanguages(target, 'en')).toMatchObject({ indexed: false, alternates: [] });
  });

  test('lead from both home pages to the way in, and back', () => {
    for (const lang of langs) expect(pageLanguages({ page: 'home' }, lang).alternates).toEqual(rootLanguages().alternates);
    expect(rootLanguages().alternates.at(-1)).toEqual({ hreflang: 'x-default', address: '/' });
  });

  test('are told apart for each page of a listing', () => {
    const target: Target = { page: 'listing', of: 'products', number: 2 };
    expect(pageLanguages(target, 'en').canonical).toBe('/en/products/page/2/');
    expect(pageLanguages(target, 'vi').alternates[0]?.address).toBe('/en/products/page/2/');
  });
});
