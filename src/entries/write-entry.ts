import { stringify } from 'yaml';

/** A Markdown entry: its fields as front matter in the order given, then one paragraph. */
export function markdownEntry(fields: object, body: string): string {
  const front = stringify(fields, { lineWidth: 0, indentSeq: true, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' });
  return `---\n${front}---\n\n${body.trim()}\n`.normalize('NFC');
}

/** A JSON file: two spaces, a newline at the end. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`.normalize('NFC');
}
