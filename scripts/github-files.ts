/** Writes the files under .github that are made from the schemas and the content: issue forms and CODEOWNERS. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { githubFiles } from '../src/contributions/github-files.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { readContent } from '../src/entries/read-content.ts';

const content = contentFolder();
const { tree } = readContent(content);
if (!tree) throw new Error('The content cannot be read: npm run check says why.');
for (const [file, text] of githubFiles(tree, JSON.parse(readFileSync(path.join(content, 'owners.json'), 'utf8')))) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
