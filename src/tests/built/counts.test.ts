import { describe, expect, it } from 'vitest';
import { theCatalogue } from './catalogue.ts';

const { catalogue } = theCatalogue();

/**
 * The counts of the sourced facts from which the content was first made. Editors add to them, so each is a floor;
 * what may never change is said exactly.
 */
describe('the content', () => {
  it('holds every entry of the first facts', () => {
    expect(catalogue.products.length).toBeGreaterThanOrEqual(359);
    expect(catalogue.villages.length).toBeGreaterThanOrEqual(143);
    expect(catalogue.producers.length).toBeGreaterThanOrEqual(137);
    expect(catalogue.salesPoints.length).toBeGreaterThanOrEqual(51);
    expect(catalogue.figures.length).toBeGreaterThanOrEqual(27);
    expect(catalogue.glossary.length).toBeGreaterThanOrEqual(160);
  });

  it('holds the 126 communes, the 30 former districts, six groups and 26 sub-groups', () => {
    expect(catalogue.communes).toHaveLength(126);
    expect(catalogue.communes.filter(({ kind }) => kind === 'ward')).toHaveLength(51);
    expect(catalogue.districts).toHaveLength(30);
    expect(catalogue.groups).toHaveLength(6);
    expect(catalogue.groups.flatMap(({ subgroups }) => subgroups).map(({ number }) => number)).toEqual(
      Array.from({ length: 26 }, (_, i) => i + 1),
    );
  });

  it('gives each of the eight places of the first article a village and a sales point', () => {
    const places: Record<string, string> = {
      'van-phuc': 'ocop-lua-van-phuc',
      'bat-trang': 'ocop-bat-trang-tinh-hoa',
      'duong-lam': 'ocop-duong-lam',
      'van-tu': 'ocop-van-tu',
      'son-ha': 'ocop-son-ha-phu-loi',
      'ha-thai': 'ocop-ha-thai',
      'hong-van': 'ocop-hong-van',
      'tan-linh-ba-vi': 'ocop-khanh-phat',
    };
    for (const [village, point] of Object.entries(places)) {
      expect(catalogue.villages.find(({ id }) => id === village)?.salesPoints.map(({ id }) => id)).toContain(point);
    }
  });

  it('names no private phone number or e-mail address', () => {
    const phone = /(?<![\d/.-])(?:\+84|0)[ .]?\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?!\d)/;
    const entries = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];
    const wrong = entries.filter(({ text }) => [text.vi.plain, text.en?.plain ?? ''].some((t) => phone.test(t) || /\S@\S+\.\S/.test(t)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
