/** A text as a file for any editor: UTF-8 with a byte order mark, lines end in CR LF as Notepad wants them. */
export function textFile(text: string): string {
  return `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`;
}
