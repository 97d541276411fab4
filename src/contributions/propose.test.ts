import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { productDigest } from '../catalogue/translation-digest.ts';
import { parseMarkdown } from '../entries/document.ts';
import { readContent } from '../entries/read-content.ts';
import { validate } from '../entries/validate.ts';
import { product, productEnglish } from '../schema/product.ts';
import { salesPoint } from '../schema/sales-point.ts';
import { filledIssue } from '../tests/filled-issue.ts';
import type { IssueForm } from './form-field.ts';
import { issueForms } from './issue-forms.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { readAnswers } from './read-answers.ts';

const content = readContent('content');
const tree = content.tree as NonNullable<typeof content.tree>;
const forms = issueForms(tree);
const [productForm, correctionForm, pointForm] = forms as [IssueForm, IssueForm, IssueForm];
const read = (file: string) => readFileSync(path.join('content', file), 'utf8');

function proposed(form: IssueForm, answers: Record<string, string>): Proposal | undefined {
  const filled = readAnswers(filledIssue(form, 'vi', answers), forms);
  return filled && propose(tree, filled, read);
}

const hat = {
  name: 'Nón lá thêu hoa sen',
  subgroup: '21',
  village: 'Làng Chuông',
  place_commune: 'thanh-oai',
  place_basis: 'whole-unit',
  place_communeBefore2025: 'xã Phương Trung',
  place_districtBefore2025: 'thanh-oai',
  rating_status: 'recognised',
  rating_stars: '4',
  rating_round: '2025',
  rating_signed: '2025-12-30',
  materials: '- lá cọ\n- chỉ thêu',
  body: 'Nón: thêu hoa sen.\n\n---\n\nHai lớp lá.',
  en_name: 'Conical hat with lotus embroidery',
  en_materials: 'palm leaves\nthread',
  en_body: 'A hat.',
  sources: 'https://nhandan.vn/x-post1.html | Nón: làng Chuông | 2025-12-31',
};

describe('a new product', () => {
  test('becomes a pair of files that the schemas accept', () => {
    const { id, title, files, left } = proposed(productForm, hat) as Proposal;
    expect(id).toBe('non-la-theu-hoa-sen');
    expect(title).toBe('Sản phẩm mới: Nón lá thêu hoa sen');
    expect(left).toEqual([]);
    expect([...files.keys()]).toEqual(['products/thanh-oai/non-la-theu-hoa-sen.md', 'products/thanh-oai/non-la-theu-hoa-sen.en.md']);
    const [vi, en] = [...files.values()].map((text) => parseMarkdown(text)) as [
      ReturnType<typeof parseMarkdown>,
      ReturnType<typeof parseMarkdown>,
    ];
    const fields = validate(product, vi, 'vi');
    expect(fields).toEqual({
      value: {
        id: 'non-la-theu-hoa-sen',
        name: 'Nón lá thêu hoa sen',
        group: 'handicrafts',
        subgroup: 21,
        village: 'lang-chuong',
        place: { commune: 'thanh-oai', basis: 'whole-unit', communeBefore2025: 'xã Phương Trung', districtBefore2025: 'thanh-oai' },
        rating: { status: 'recognised', stars: 4, round: 2025, signed: '2025-12-30' },
        materials: ['lá cọ', 'chỉ thêu'],
        sources: [{ url: 'https://nhandan.vn/x-post1.html', title: 'Nón: làng Chuông', published: '2025-12-31' }],
      },
    });
    expect(vi.body).toBe(hat.body);
    expect(validate(productEnglish, en, 'en')).toEqual({
      value: {
        name: 'Conical hat with lotus embroidery',
        slug: 'conical-hat-with-lotus-embroidery',
        materials: ['palm leaves', 'thread'],
        translates: productDigest({ name: hat.name, materials: ['lá cọ', 'chỉ thêu'] }, vi.body),
      },
    });
  });

  test('takes no id or address that is taken, and names a producer by its id', () => {
    const { id, vi, en } = tree.products.find((entry) => entry.vi.fields.producer && entry.en) as (typeof tree.products)[number];
    const maker = tree.producers.find((entry) => entry.id === vi.fields.producer)?.fields.name.vi as string;
    const same = proposed(productForm, { ...hat, name: id, en_name: en?.fields.name as string, maker }) as Proposal;
    expect(tree.products.map((entry) => entry.id)).not.toContain(same.id);
    const [viText, enText] = [...same.files.values()] as [string, string];
    expect(viText).toMatch(new RegExp(`^producer: ${vi.fields.producer}$`, 'm'));
    expect(enText).not.toMatch(new RegExp(`^slug: ${en?.fields.slug}$`, 'm'));
  });

  test('leaves a village that there is not for a person, and a commune that there is not out of the path', () => {
    const { files, left } = proposed(productForm, { ...hat, village: 'Làng Chuôngg', place_commune: '../../.github' }) as Proposal;
    expect([...files.keys()][0]).toBe('products/chua-ro-xa/non-la-theu-hoa-sen.md');
    expect(left.map(({ answer, why }) => [answer, why.en])).toEqual([
      ['Làng Chuôngg', 'The directory has no craft village of this name. Is it lang-chuong?'],
    ]);
  });

  test('without a name nothing is made', () => {
    expect(proposed(productForm, { ...hat, name: '🎋🎋' })).toBeUndefined();
  });
});

test('a new sales point becomes a file that the schema accepts', () => {
  const { files } = proposed(pointForm, {
    name: 'Cửa hàng OCOP thử',
    kind: 'shop',
    address: 'Số 1, phố Thử',
    coordinate_lat: '20,98',
    coordinate_lng: '105.77',
    coordinate_precision: 'street',
    coordinate_basis: 'venue-map',
    opened: '2024-03',
    openingHours: 'Mo-Su 08:00-21:00',
    tiedToTourism: 'false',
    operatedBy: 'Chủ cửa hàng',
    body: 'Bán hàng.\nMở cả tuần.',
    sources: 'https://nhandan.vn/x | Bài',
  }) as Proposal;
  const text = files.get('sales-points/cua-hang-ocop-thu.json') as string;
  const data: unknown = JSON.parse(text);
  expect(salesPoint.parse(data)).toEqual(data);
  expect(data).toMatchObject({ coordinate: { lat: 20.98, lng: 105.77 }, tiedToTourism: false, text: { vi: 'Bán hàng. Mở cả tuần.' } });
});

describe('a correction', () => {
  test('changes one field, adds its source, and nothing else', () => {
    const before = read('products/chuong-my/tra-phuc-thang-long.md');
    const { files } = proposed(correctionForm, {
      page: 'https://directory.example/vi/san-pham/tra-phuc-thang-long/#sao',
      field: 'rating_level',
      value: 'Thành phố',
      sources: 'https://nhandan.vn/x | Bài mới | 2026',
    }) as Proposal;
    const after = files.get('products/chuong-my/tra-phuc-thang-long.md') as string;
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(added).toEqual(['  level: city', '  - url: https://nhandan.vn/x', '    title: Bài mới', '    published: "2026"']);
  });

  test('puts a new field where the schema has it', () => {
    const { files } = proposed(correctionForm, {
      page: '/vi/diem-ban/coopmart-ha-dong/',
      field: 'address',
      value: 'Số 1',
      sources: 'x',
    }) as Proposal;
    const keys = Object.keys(JSON.parse(files.get('sales-points/coopmart-ha-dong.json') as string) as object);
    expect(keys.indexOf('address')).toBe(keys.indexOf('kind') + 1);
    const maker = proposed(correctionForm, {
      page: '/p/tra-phuc-thang-long',
      field: 'village',
      value: 'x',
      sources: 'https://a.vn',
    }) as Proposal;
    expect([...maker.files.values()][0]).toMatch(/producer: .*\nvillage: x\nplace:/);
  });

  test.each([
    'content/../package.json',
    '/etc/passwd',
    '../../.github/CODEOWNERS',
    '',
    '/vi/san-pham/../../x/',
    'https://directory.example/',
  ])('what is no page of the directory opens no file: %j', (page) => {
    expect(proposed(correctionForm, { page, field: 'name', value: 'x', sources: 'https://a.vn' })).toBeUndefined();
  });

  test.each(['other', 'openingHours', '__proto__', 'constructor_prototype'])(
    '%s is no field of a product and left for a person',
    (field) => {
      const { files, left } = proposed(correctionForm, {
        page: '/p/tra-phuc-thang-long',
        field,
        value: 'x',
        sources: 'https://a.vn',
      }) as Proposal;
      expect(files.size).toBe(0);
      expect(left).toHaveLength(1);
    },
  );

  test('of what is right already changes no byte, in any entry', { timeout: 60_000 }, () => {
    for (const { id, vi } of tree.products) {
      const { files } = proposed(correctionForm, {
        page: `/p/${id}`,
        field: 'name',
        value: vi.fields.name,
        sources: vi.fields.sources[0]?.url as string,
      }) as Proposal;
      for (const [file, text] of files) expect(text).toBe(read(file));
    }
    for (const { id, fields } of tree.salesPoints) {
      const { files } = proposed(correctionForm, {
        page: `/vi/diem-ban/${id}/`,
        field: 'name',
        value: fields.name.vi,
        sources: fields.sources[0]?.url as string,
      }) as Proposal;
      for (const [file, text] of files) expect(text).toBe(read(file));
    }
  });
});

test('whatever is answered: a path of the content, a file that says just that, and no exception', { timeout: 60_000 }, () => {
  const wild = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '---',
      '---\nid: x',
      '!!js/function x',
      '&a [*a]',
      '{{ }}',
      '"',
      "'",
      '# x',
      'a: b',
      '- a',
      '| x',
      '> x',
      'null',
      '~',
      'yes',
      '0x10',
      '1e3',
    ),
    fc.constantFrom('2025-01-01', '../..', '__proto__', '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '\t', '@x', '`', '%'),
  );
  const path = /^(?:products\/[a-z0-9-]+\/[a-z0-9-]+(?:\.en)?\.md|sales-points\/[a-z0-9-]+\.json)$/;
  fc.assert(
    fc.property(fc.constantFrom(productForm, pointForm), fc.infiniteStream(wild), (form, words) => {
      const answers = Object.fromEntries(form.fields.map(({ id }) => [id, words.next().value as string]));
      const filled = readAnswers(filledIssue(form, 'vi', answers), forms);
      const files = (filled && propose(tree, filled, read)?.files) ?? new Map<string, string>();
      for (const [file, text] of files) {
        expect(file).toMatch(path);
        const parsed = file.endsWith('.md') ? parseMarkdown(text) : undefined;
        const data = (parsed?.data ?? (parsed ? undefined : JSON.parse(text))) as { name?: unknown } | undefined;
        expect(parsed?.problems ?? []).toEqual([]);
        if (!file.endsWith('.en.md')) {
          const name = filled?.answers.get('name')?.replace(/\s+/g, ' ').trim();
          expect(data?.name).toEqual(form === pointForm ? expect.objectContaining({ vi: name }) : name);
        }
      }
    }),
    { numRuns: 150 },
  );
});
