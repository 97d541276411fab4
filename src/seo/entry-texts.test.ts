import { afterAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../catalogue/join.ts';
import { readContent } from '../entries/read-content.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { headOf } from './head.ts';

const folders: string[] = [];
afterAll(() => folders.forEach(removeContent));

function heads(files: ContentFiles, today = '2026-11-23') {
  const folder = writeContent(files);
  folders.push(folder);
  const { tree, faults } = readContent(folder);
  if (!tree) throw new Error(JSON.stringify(faults));
  const { catalogue } = joinCatalogue(tree, today);
  return (id: string, lang: 'en' | 'vi') => {
    const entry = [...catalogue.products, ...catalogue.villages, ...catalogue.producers].find((each) => each.id === id);
    if (!entry) throw new Error(id);
    return headOf({ page: 'entry', entry }, lang, { catalogue, settings: tree.settings });
  };
}

describe('the head of an entry', () => {
  test('names the stars of a product with their end while they stand', () => {
    const head = heads(sampleContent());
    expect(head('non-la', 'en').title).toBe('Conical hat: 4 OCOP stars until March 2027 | Hanoi OCOP');
    expect(head('non-la', 'vi').title).toBe('Nón lá: 4 sao OCOP đến tháng 3/2027 | Danh bạ thử');
  });

  test('names no star that may have lapsed, but where the product is from; the description tells the rest whole', () => {
    const { title, description } = heads(sampleContent(), '2027-03-05')('non-la', 'en');
    expect(title).toBe('Conical hat, Chuông village | Sample directory');
    expect(description).toContain('4 stars, rated in the 2023 round: lapsed unless renewed.');
  });

  test('tells products of one name apart', () => {
    const twice = changed(sampleContent(), 'products/thanh-oai/non-quai.en.md', 'Hat with a strap', 'Conical hat');
    const head = heads(twice, '2027-03-05');
    expect(head('non-la', 'en').title).toBe('Conical hat, Hat makers | Sample directory');
    expect(head('non-la', 'vi').title).toBe('Nón lá, làng Chuông | Danh bạ thử');
  });

  test('is not for search engines in English where there is no English text', () => {
    const { 'products/thanh-oai/non-la.en.md': _, ...vietnamese } = sampleContent();
    const head = heads(vietnamese);
    expect(head('non-la', 'en')).toMatchObject({ indexed: false, alternates: [] });
    expect(head('non-la', 'vi')).toMatchObject({ indexed: true, canonical: '/vi/san-pham/non-la/', alternates: [] });
  });
});
