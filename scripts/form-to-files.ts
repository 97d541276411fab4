/**
 * Makes content files from a filled form, for the workflow of the same name. Reads GitHub's event (GITHUB_EVENT_PATH):
 * what a stranger wrote never passes through a shell. Leaves in .build/form/ what the workflow needs to go on.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../src/build/check-content.ts';
import { folders } from '../src/build/project-folders.ts';
import { type IssueEvent, readIssueEvent } from '../src/contributions/issue-event.ts';
import { issueForms } from '../src/contributions/issue-forms.ts';
import { propose } from '../src/contributions/propose.ts';
import { nothingText, pullRequestText } from '../src/contributions/pull-request-text.ts';
import { readAnswers } from '../src/contributions/read-answers.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { readContent } from '../src/entries/read-content.ts';

const content = contentFolder();
const out = path.join(folders.work, 'form');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const leave = (name: string, text: string) => writeFileSync(path.join(out, name), `${text}\n`);

const event: IssueEvent = readIssueEvent(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
const { tree } = readContent(content);
if (!tree) throw new Error('The content cannot be read.');
const filled = readAnswers(event.body, issueForms(tree));
const proposal = filled && propose(tree, filled, (file) => readFileSync(path.join(content, file), 'utf8'));

if (!filled || !proposal || proposal.files.size === 0) {
  leave('comment.md', nothingText(filled?.lang ?? 'vi', proposal?.left ?? []));
} else {
  for (const [file, text] of proposal.files) {
    const target = path.join(content, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const written = [...proposal.files.keys()].map((file) => `${path.basename(content)}/${file}`);
  const faults = checkContent(content).faults.filter(({ file }) => written.includes(file));
  leave('body.md', pullRequestText(event.number, filled.lang, proposal, faults, filled.doubtful));
  leave('title.txt', oneLine(proposal.title));
  leave('branch.txt', `form/${event.number}-${proposal.id}`);
  leave('message.txt', `${oneLine(proposal.title)}\n\nFrom the form in #${event.number}.\n${event.author ? `\n${event.author}` : ''}`);
}

/** One short line that neither calls anybody nor closes another issue. */
function oneLine(text: string): string {
  return text.replace(/[@#]/g, '').replace(/\s+/g, ' ').slice(0, 120).trim();
}
