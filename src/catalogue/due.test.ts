import { expect, test } from 'vitest';
import { dueQuestions } from '../buyer/due-questions.ts';
import { readContent } from '../entries/read-content.ts';
import { type ContentFiles, changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { type Due, type DueKind, dueOf } from './due.ts';
import { joinCatalogue } from './join.ts';

const hat = 'products/thanh-oai/non-la.md';

function dueIn(files: ContentFiles, today: string): Due {
  const folder = writeContent(files);
  try {
    const { tree, faults } = readContent(folder);
    if (!tree || faults.length > 0) throw new Error(JSON.stringify(faults));
    return dueOf(joinCatalogue(tree, today).catalogue, dueQuestions);
  } finally {
    removeContent(folder);
  }
}
const idsOf = (due: Due, kind: DueKind) => due.items.filter((item) => item.kind === kind).map(({ entry }) => entry.id);

// Both were signed on 4 March 2024: their 36 months end on 4 March 2027.
test('a rating is due 90 days before it ends, and after', () => {
  expect(idsOf(dueIn(sampleContent(), '2026-11-23'), 'rating-expires')).toEqual([]);
  expect(idsOf(dueIn(sampleContent(), '2026-12-10'), 'rating-expires')).toEqual(['non-la', 'non-quai']);
  expect(idsOf(dueIn(sampleContent(), '2027-03-10'), 'rating-lapsed')).toEqual(['non-la', 'non-quai']);
});

test('of ratings, the one that ends first comes first', () => {
  const files = changed(sampleContent(), 'products/thanh-oai/non-quai.md', 'signed: 2024-03-04', 'signed: 2024-01-15');
  const due = dueIn(files, '2026-12-20');
  expect(due.items.slice(0, 2).map(({ entry, day }) => [entry.id, day])).toEqual([
    ['non-quai', '2027-01-15'],
    ['non-la', '2027-03-04'],
  ]);
});

test('English that is missing or older, pictures, questions', () => {
  const { 'products/thanh-oai/non-la.en.md': _, ...files } = sampleContent();
  const due = dueIn(files, '2026-11-23');
  expect(idsOf(due, 'english-missing')).toEqual(['non-la']);
  expect(idsOf(due, 'english-outdated')).toEqual(['non-quai', 'chuong']);
  expect(due.counts['picture-wanted']).toBe(5);
  const open = due.items.find(({ kind }) => kind === 'questions-open')?.questions;
  expect(open).toContain('price');
  expect(open).not.toContain('picture');
});

test('sources are old when even the newest is older than three years; one without a date may be new', () => {
  const dated = (day: string) => changed(sampleContent(), hat, '    title: Hats', `    title: Hats\n    published: ${day}`);
  expect(idsOf(dueIn(dated('2023-11'), '2026-11-23'), 'sources-old')).toEqual([]);
  expect(idsOf(dueIn(dated('2023-10'), '2026-11-23'), 'sources-old')).toEqual(['non-la']);
  const second = '\n  - url: https://news.example/other\n    title: Other';
  const two = changed(dated('2020'), hat, '    published: 2020', `    published: 2020${second}`);
  expect(idsOf(dueIn(two, '2026-11-23'), 'sources-old')).toEqual([]);
});

test('everything is in one group of its commune and one of its producer, those with most first', () => {
  const due = dueIn(sampleContent(), '2026-11-23');
  for (const groups of [due.byCommune, due.byProducer]) {
    expect(groups.flatMap(({ items }) => items).length).toBe(due.items.length);
    const sizes = groups.map(({ items }) => items.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  }
  expect(due.byProducer[0]?.of?.id).toBe('hat-makers');
  expect(due.byCommune.map(({ of }) => of?.id)).toContain(undefined);
  expect(Object.values(due.counts).reduce((sum, count) => sum + count)).toBe(due.items.length);
});
