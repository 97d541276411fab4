import { isScalar, parseDocument, Scalar, visit } from 'yaml';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every value tidied in place: composed letters, no outer and no double spaces. All else stays byte for byte. */
export function mendValues(text: string): { text: string; mends: ('composed' | 'spaces')[] } {
  const edits: Edit[] = [];
  const mends = new Set<'composed' | 'spaces'>();
  visit(parseDocument(text, { schema: 'core', stringKeys: true }), {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const [start, end] = node.range;
      const source = text.slice(start, end);
      const composed = isAddress(node.value) ? source : source.normalize('NFC');
      const spaced = oneLine(node) ? withoutExtraSpaces(composed, node) : composed;
      if (composed !== source) mends.add('composed');
      if (spaced !== composed) mends.add('spaces');
      if (spaced !== source) edits.push({ start, end, text: spaced });
    },
  });
  return { text: applied(text, edits), mends: [...mends].sort() };
}

/** What tidied data must be: the same, but for composition and spaces. Addresses keep every byte but outer spaces. */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return tidyString(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

function tidyString(value: string): string {
  const trimmed = value.trim() === '' ? value : value.trim();
  if (isAddress(value)) return trimmed;
  const composed = trimmed.normalize('NFC');
  return value.includes('\n') ? value.normalize('NFC') : composed.replace(/(?<=\S) {2,}(?=\S)/g, ' ');
}

function isAddress(value: string): boolean {
  return /^\s*[a-z][a-z\d+.-]*:\/\//i.test(value);
}

/** Values over several lines have indentation, which is not theirs. */
function oneLine(node: Scalar): boolean {
  const { type, source } = node;
  const quoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE || type === Scalar.PLAIN;
  return quoted && isScalar(node) && !String(node.value).includes('\n') && !(source ?? '').includes('\n');
}

function withoutExtraSpaces(source: string, { type, value }: Scalar): string {
  if (source.includes('\n') || String(value).trim() === '') return source;
  const [quote, inner] = type === Scalar.PLAIN ? ['', source] : [source[0] ?? '', source.slice(1, -1)];
  const trimmed = inner.trim();
  // An address keeps what is inside it.
  return `${quote}${isAddress(String(value)) ? trimmed : trimmed.replace(/(?<=\S) {2,}(?=\S)/g, ' ')}${quote}`;
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text);
}
