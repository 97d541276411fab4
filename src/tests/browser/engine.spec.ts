import { expect, test } from '@playwright/test';
import type { SearchRequest } from '../../search/engine.client.ts';
import { ask, openEnginePage, type PlainAnswer } from './engine-page.ts';

const asked = (query: string, more: Partial<SearchRequest> = {}) => ({
  lang: 'en',
  request: { query, filters: {}, sort: 'relevance' as const, ...more },
  hits: 200,
});
const addresses = ({ hits }: PlainAnswer) => hits.map(({ address }) => address);

test('queries that nobody should send find something or nothing, and bring no markup', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openEnginePage(page);
  const hostile = [
    'gốm '.repeat(2500),
    '<img src=x onerror=alert(1)> silk',
    '%',
    '%E0%A4%A silk',
    '🧨🐉',
    ' \t ',
    '.*+?^$()|[]\\',
    '"silk',
    '\0',
    '../../etc',
    '-',
    '__proto__',
  ];
  const answers = await ask(
    page,
    hostile.map((query) => asked(query)),
  );
  for (const [at, { total, hits }] of answers.entries()) {
    expect(hits.length, hostile[at]).toBe(Math.min(200, total));
    for (const { excerpt = '' } of hits) expect(excerpt.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
  }
  expect(errors).toEqual([]);
  expect(answers[5]?.total).toBeGreaterThan(600);
  expect(answers[4]?.total).toBe(0);
});

test('counts say what a choice leaves, and orders only reorder', async ({ page }) => {
  await openEnginePage(page);
  const [all, crafts, ordered, starred] = (await ask(page, [
    asked('silk'),
    asked('silk', { filters: { kind: ['product'] } }),
    asked('silk', { sort: 'name' }),
    asked('', { sort: 'stars', filters: { stars: ['4', '5'] } }),
  ])) as [PlainAnswer, PlainAnswer, PlainAnswer, PlainAnswer];
  expect(crafts.total).toBe(all.counts.kind.product);
  expect(crafts.counts.kind).toEqual(all.counts.kind);
  expect(crafts.hits.every(({ kind }) => kind === 'product')).toBe(true);
  expect([...addresses(ordered)].sort()).toEqual([...addresses(all)].sort());
  const names = ordered.hits.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' }).compare));
  const stars = starred.hits.map((hit) => hit.stars?.number ?? 0);
  expect(stars).toEqual([...stars].sort((a, b) => b - a));
  expect(starred.hits.every((hit) => hit.stars?.standing)).toBe(true);
});

test('marks, languages and slips', async ({ page }) => {
  await openEnginePage(page);
  const [composed, decomposed, plain, vietnamese, slip, nothing, free] = (await ask(page, [
    asked('lụa Vạn Phúc'),
    asked('lụa Vạn Phúc'.normalize('NFD')),
    asked('lua van phuc'),
    { ...asked('lacquer'), lang: 'vi' },
    asked('laquer box'),
    asked('qwertyuiop'),
    asked('rice noodles gluten free'),
  ])) as [PlainAnswer, PlainAnswer, PlainAnswer, PlainAnswer, PlainAnswer, PlainAnswer, PlainAnswer];
  expect(addresses(decomposed)).toEqual(addresses(composed));
  expect(addresses(plain)[0]).toBe(addresses(composed)[0]);
  expect(addresses(vietnamese).every((address) => address.startsWith('/vi/'))).toBe(true);
  expect(slip).toMatchObject({ didYouMean: 'lacquer box', isCorrected: true });
  expect(slip.total).toBeGreaterThan(0);
  expect(nothing).toMatchObject({ total: 0, unknown: ['qwertyuiop'] });
  // What nothing claims is said to be unknown, and does not take away the noodles.
  expect(free.unknown).toContain('gluten');
  expect(free.total).toBeGreaterThan(5);
});
