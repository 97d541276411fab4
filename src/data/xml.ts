/** An element of an XML file. Children are elements already made; text goes through {@link xmlText}. */
export function xml(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly string[] = []): string {
  const opened = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value).replaceAll('"', '&quot;')}"`)].join(
    ' ',
  );
  return children.length === 0 ? `<${opened}/>` : `<${opened}>${children.join('')}</${name}>`;
}

/** Text as XML may hold it: marks that mean something are escaped, characters that XML 1.0 forbids are left out. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** A whole XML file. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
