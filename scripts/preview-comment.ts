/** The comment under a pull request, for the workflow of the same name. Reads what GitHub's API said, in a folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheckedChange, previewComment } from '../src/contributions/preview-comment.ts';

const [folder = '.'] = process.argv.slice(2);
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const lines = (name: string) => read(name).split('\n').filter(Boolean);

console.log(
  previewComment({
    run: JSON.parse(read('run.json')) as CheckedChange['run'],
    jobs: JSON.parse(read('jobs.json')) as CheckedChange['jobs'],
    artifacts: JSON.parse(read('artifacts.json')) as CheckedChange['artifacts'],
    annotations: lines('annotations.jsonl').map((line) => JSON.parse(line) as CheckedChange['annotations'][number]),
    paths: lines('paths.txt'),
  }),
);
