import { createInterface } from 'node:readline';

/**
 * The lines that somebody types, one when it is asked for. Lines that come before the question, as from a pipe, wait
 * for it; after the last one the answer is undefined.
 */
export function lineReader(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
  const waiting: string[] = [];
  let ended = false;
  let give: ((line: string | undefined) => void) | undefined;
  const reader = createInterface({ input, output });
  reader.on('line', (line) => {
    if (give) give(line);
    else waiting.push(line);
    give = undefined;
  });
  reader.on('close', () => {
    ended = true;
    give?.(undefined);
  });
  return {
    ask(prompt: string): Promise<string | undefined> {
      output.write(prompt);
      const line = waiting.shift();
      if (line !== undefined) return Promise.resolve(line.normalize('NFC').trim());
      if (ended) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        give = (typed) => resolve(typed?.normalize('NFC').trim());
      });
    },
    close: () => reader.close(),
  };
}
