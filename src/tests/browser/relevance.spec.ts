import { expect, test } from '@playwright/test';
import { measure } from '../relevance/measure.ts';
import { questions } from '../relevance/questions.ts';
import { setAside } from '../relevance/set-aside.ts';
import { ask, idsByAddress, openEnginePage } from './engine-page.ts';

const sets = { questions, 'set aside': setAside };

test('real questions find their entries', async ({ page }) => {
  const ids = idsByAddress();
  await openEnginePage(page);
  for (const [name, set] of Object.entries(sets)) {
    const answers = await ask(
      page,
      set.map(([lang, query]) => ({ lang, request: { query, filters: {}, sort: 'relevance' }, hits: 10 })),
    );
    const found = answers.map(({ hits }) => hits.map(({ address }) => ids.get(address) ?? address.split('/').at(-2) ?? address));
    const { mrr, recallAt5, missed } = measure(set, found);
    console.log(
      `${name}: ${set.length}, MRR ${mrr.toFixed(3)}, recall@5 ${recallAt5.toFixed(3)}, missed ${missed.length}\n${missed.join('\n')}`,
    );
    expect(mrr).toBeGreaterThan(0.5);
  }
});
