import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes the files that differ from what is there; gives back their paths. */
export function writeFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    if (readOr(file) === text) return [];
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return [file];
  });
}

/** The files that are not as they should be. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files].filter(([file, text]) => readOr(file) !== text).map(([file]) => file);
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
