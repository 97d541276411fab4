import { plainText } from '../entries/body.ts';
import type { Side } from '../entries/content-tree.ts';
import type { Prose } from './model.ts';

/** The text of a Markdown entry. Where no reader rendered it (the check), its plain text stands as one paragraph. */
export function proseOf(side: Side<unknown>): Prose {
  const plain = plainText(side.body);
  return { plain, html: side.html ?? paragraph(plain).html };
}

/** A text without markup, as one paragraph. */
export function paragraph(text: string): Prose {
  return { plain: text, html: `<p>${escapeHtml(text)}</p>` };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
