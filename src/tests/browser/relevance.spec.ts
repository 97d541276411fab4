import { expect, test } from '@playwright/test';
import { measure } from '../relevance/measure.ts';
import { questions } from '../relevance/questions.ts';
import { setAside } from '../relevance/set-aside.ts';
import { ask, idsByAddress, openEnginePage } from './engine-page.ts';

/** Below these the search has become worse; where it has become better, they are raised. */
const sets = [
  { name: 'questions', set: questions, mrr: 0.93, recallAt5: 0.89, missed: 6 },
  { name: 'questions set aside', set: setAside, mrr: 0.9, recallAt5: 0.87, missed: 4 },
] as const;

/** An article is known by the last word of its address. */
const lastWord = (address: string) => address.split('/').at(-2) ?? address;

for (const { name, set, ...floor } of sets) {
  test(`real ${name} find their entries`, async ({ page }) => {
    test.setTimeout(90_000);
    const ids = idsByAddress();
    await openEnginePage(page);
    const answers = await ask(
      page,
      set.map(([lang, query]) => ({ lang, request: { query, filters: {}, sort: 'relevance' }, hits: 10 })),
    );
    const found = answers.map(({ hits }) => hits.map(({ address }) => ids.get(address) ?? lastWord(address)));
    const { mrr, recallAt5, missed } = measure(set, found);
    console.log(
      [`${set.length} ${name}: MRR ${mrr.toFixed(3)}, recall@5 ${recallAt5.toFixed(3)}, missed ${missed.length}`, ...missed].join('\n  '),
    );
    expect(mrr).toBeGreaterThanOrEqual(floor.mrr);
    expect(recallAt5).toBeGreaterThanOrEqual(floor.recallAt5);
    expect(missed.length).toBeLessThanOrEqual(floor.missed);
  });
}
