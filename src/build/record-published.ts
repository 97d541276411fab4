import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allTargets } from '../catalogue/all-targets.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { changesRecord, recordFile } from '../entries/last-changes.ts';
import { publishedFile } from '../entries/read-content.ts';
import { addressOf } from '../routes/address.ts';

/** What was newly written down: addresses, and whether the days of changes could be. */
export interface Recorded {
  readonly added: number;
  readonly addresses: number;
  readonly changes: boolean;
}

/**
 * Writes down what is being published, in the content folder: every address of every page, none of which is ever taken
 * away; and when each file changed, for builds that have no history.
 */
export function recordPublished(folder: string, catalogue: Catalogue): Recorded {
  const file = path.join(folder, publishedFile);
  const before = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const now = allTargets(catalogue).map((target) => `${addressOf(target, 'en')} ${addressOf(target, 'vi')}`);
  const all = [...new Set([...before, ...now])].sort();
  if (all.length > before.length) writeFileSync(file, all.map((line) => `${line}\n`).join(''));
  const changes = changesRecord(folder, catalogue.today);
  if (changes) {
    const lines = Object.entries(changes).map(([name, facts]) => `${JSON.stringify(name)}: ${JSON.stringify(facts)}`);
    writeFileSync(path.join(folder, recordFile), `{\n${lines.join(',\n')}\n}\n`);
  }
  return { added: all.length - before.length, addresses: all.length, changes: changes !== undefined };
}
