/**
 * Text from strangers as a block that GitHub shows letter by letter: no links, no mentions, no markup. The fence is
 * longer than any in the text, so that the text cannot end it.
 */
export function quotedBlock(text: string, longest = 4000): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}text\n${shown}\n${fence}`;
}
