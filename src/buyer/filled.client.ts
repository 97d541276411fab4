/** Puts values into words: "{count} products". What a value holds is never looked into: it came from a stranger. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
