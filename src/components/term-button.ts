import type { GlossaryTerm } from '../catalogue/model.ts';

/** Where a term is mentioned: in a text, or beside a label. One page may have both, each with its explanation. */
export type Mention = 'text' | 'label';

/** The id of a term's explanation on a page. */
export function tipId(term: Pick<GlossaryTerm, 'id'>, mention: Mention): string {
  return `${mention}-term-${term.id}`;
}

/** A mention of a Vietnamese term: a button that opens its explanation, without any script of ours. */
export function termButton(term: GlossaryTerm, text: string, mention: Mention): string {
  return `<button type="button" class="term" lang="vi" popovertarget="${tipId(term, mention)}">${text}</button>`;
}
