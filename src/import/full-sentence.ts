const wasOrIs: readonly [start: RegExp, subject: string][] = [
  [/^One of /, 'It is one'],
  [/^(?:Made|Sold|Decorated|Grown|Bottled|Named) /, 'It is'],
  [/^(?:Rated|Featured|Shown|Chosen) /, 'It was'],
  [/^(?:By|On) /, 'It is'],
  [/^From an? /, 'It comes'],
  [/^Among /, 'It is'],
  [/^(?:Makes|Grows|Raises|Packs|Cultivates|Carves|Adds|Distils|Sells|Uses|Has|Follows|Specialises|Stocks|Aims) /, 'It'],
  [/^(?:Entered|Opened|Hosted|Took) /, 'It'],
];

/**
 * Gives an English sentence that starts with its verb or participle its subject: "Makes noodles in So village."
 * becomes "It makes noodles in So village." Anything else comes back as it is.
 */
export function fullSentence(text: string): string {
  const [start, subject] = wasOrIs.find(([form]) => form.test(text)) ?? [];
  if (!start || !subject) return text;
  if (subject === 'It is one') return text.replace(/^One of /, 'It is one of ');
  return `${subject} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
