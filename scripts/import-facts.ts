/**
 * Turns a folder of sourced facts into the content folder.
 * Usage: node scripts/import-facts.ts <facts-folder> [--content <folder>]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Facts } from '../src/import/facts.ts';
import { importFacts } from '../src/import/import-facts.ts';
import { collections } from '../src/schema/collections.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { content: { type: 'string', default: 'content' } } });
const [folder] = positionals;
if (!folder) {
  console.error('Usage: node scripts/import-facts.ts <facts-folder> [--content <folder>]');
  process.exit(2);
}
const list = <T>(name: string): T[] => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8').normalize('NFC')) as T[];
const facts: Facts = {
  products: list('products'),
  producers: list('producers'),
  villages: list('villages'),
  salesPoints: list('sales-points'),
  communes: list('hanoi-communes-2025'),
  figures: list('figures'),
  glossary: list('glossary'),
};

const { files, counts, faults, notes } = importFacts(facts);
for (const { kind, entry, text } of [...notes].sort((a, b) => a.kind.localeCompare(b.kind))) console.log(`${kind}: ${entry}: ${text}`);
for (const fault of faults) console.error(`fault: ${fault}`);
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', '),
);
if (faults.length > 0) {
  console.error(`${faults.length} faults: nothing was written`);
  process.exit(1);
}

// An entry may have moved to another commune's folder since the last run: its old file must not stay behind.
for (const collection of Object.values(collections))
  if ('folder' in collection) rmSync(join(values.content, collection.folder), { recursive: true, force: true });
for (const [path, text] of files) {
  const file = join(values.content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.size} files written to ${values.content}`);
