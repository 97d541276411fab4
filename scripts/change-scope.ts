/** Says whether a change touches entries alone, for the workflow of checks. Reads paths, each ended by a NUL. */
import { readFileSync } from 'node:fs';
import { entriesOnly } from '../src/contributions/change-scope.ts';

console.log(`entries-only=${entriesOnly(readFileSync(0, 'utf8').split('\0').filter(Boolean))}`);
