import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kebabCase } from '../schema/id.ts';
import { slugOf, slugsFor } from './slug.ts';

test('marks, quotes and brackets go; words stay', () => {
  expect(slugOf('Đường Lâm “Phúc” pig’s-ear roll (giò tai)')).toBe('duong-lam-phuc-pigs-ear-roll-gio-tai');
});

test('a long name is cut at a word', () => {
  const slug = slugOf('Lý tưởng Việt Nam ready meals, infusions and processed foods (15 products)');
  expect(slug.length).toBeLessThanOrEqual(60);
  expect(slug.endsWith('processed-foods')).toBe(true);
});

test('entries of one name are told apart by their maker, then by their id', () => {
  const slugs = slugsFor([
    { id: 'a', name: 'Wine flask', apart: 'Việt Trung' },
    { id: 'b', name: 'Wine flask', apart: 'Việt Hoàng' },
    { id: 'c', name: 'Wine flask' },
  ]);
  expect([...slugs.values()]).toEqual(['wine-flask-viet-trung', 'wine-flask-viet-hoang', 'wine-flask-c']);
});

test('whatever the names, no two entries share a slug and each is kebab-case', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom('Trà sen', 'tra Sen', 'Gốm'), { minLength: 8, maxLength: 8 }),
      (ids, names) => {
        const slugs = [...slugsFor(ids.map((id, i) => ({ id, name: names[i] as string }))).values()];
        expect(new Set(slugs).size).toBe(ids.length);
        for (const slug of slugs) expect(slug).toMatch(kebabCase);
      },
    ),
  );
});
