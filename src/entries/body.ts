import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainOf } from 'mdast-util-to-string';
import type { Position, Problem } from './fault.ts';

interface MarkdownNode {
  type: string;
  url?: string;
  value?: string;
  position?: { start: { line: number; column: number } };
  children?: MarkdownNode[];
}

/**
 * Reads an entry's text. Refuses what strangers must not bring: raw HTML, links to anything but http(s), pictures
 * inside the text (they would be fetched from somewhere).
 */
export function checkBody(body: string, bodyLine: number): { problem: Problem; position: Position }[] {
  const start = { line: bodyLine, column: 1 };
  if (body === '') return [{ problem: { kind: 'empty-text' }, position: start }];
  if (body !== body.normalize('NFC'))
    return [{ problem: { kind: 'rule', rule: 'not-composed', value: body.slice(0, 60) }, position: start }];
  // Tags, links, definitions and pictures all begin with one of these: most texts need not be parsed at all.
  if (!/[<[]/.test(body)) return [];
  const problems: { problem: Problem; position: Position }[] = [];
  const visit = (node: MarkdownNode): void => {
    const problem = problemOf(node);
    if (problem) {
      const at = node.position?.start ?? { line: 1, column: 1 };
      problems.push({ problem, position: { line: at.line + bodyLine - 1, column: at.column } });
    }
    node.children?.forEach(visit);
  };
  visit(fromMarkdown(body) as MarkdownNode);
  return problems;
}

function problemOf(node: MarkdownNode): Problem | undefined {
  if (node.type === 'html') return { kind: 'body-html', value: (node.value ?? '').slice(0, 80) };
  if (node.type === 'image' || node.type === 'imageReference') return { kind: 'body-image', value: node.url ?? '' };
  if ((node.type === 'link' || node.type === 'definition') && !/^https?:\/\//i.test(node.url ?? '')) {
    return { kind: 'body-link', value: node.url ?? '' };
  }
  return undefined;
}

/** The text without its markup: for descriptions, cards and search. */
export function plainText(body: string): string {
  return plainOf(fromMarkdown(body)).replace(/\s+/g, ' ').trim();
}
