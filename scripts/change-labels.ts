/** The labels of a change, as GitHub's API wants them, for the workflow of pull requests. Reads paths, one a line. */
import { readFileSync } from 'node:fs';
import { changeLabels } from '../src/contributions/change-labels.ts';

const communes = JSON.parse(readFileSync('content/places/communes.json', 'utf8')) as { id: string }[];
const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
console.log(JSON.stringify({ labels: changeLabels(paths, new Set(communes.map(({ id }) => id))) }));
