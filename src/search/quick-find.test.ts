import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from './fold.ts';
import type { QuickEntry } from './quick-file.ts';
import { furtherFile, quickFileName } from './quick-file.ts';
import { type QuickFiles, quickFiles } from './quick-find.ts';

const entry = (name: string, at = 0): QuickEntry => [6, name, `page-${at}`];

/** The entries at the end of the way that a phrase leads, as the browser goes it. */
function reached({ on, files }: QuickFiles, phrase: string): readonly QuickEntry[] {
  let letters = '';
  let file: { on?: readonly string[]; entries?: readonly QuickEntry[] } = { on };
  while (letters.length < phrase.length) {
    const rest = phrase.slice(letters.length);
    const next = furtherFile(file.on, rest);
    if (next === undefined) break;
    letters += next;
    file = files.get(letters) as typeof file;
    expect(file, letters).toBeDefined();
  }
  return file.entries ?? [];
}

const word = fc.constantFrom('Gốm', 'gốm', 'Bát', 'Tràng', 'bánh', 'chưng', 'cốm', 'Chuông', 'ô', 'mai', 'trà', 'sen', 'tea', 'of', '5');
const names = fc.array(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 400 },
);

describe('the files of quick find', () => {
  it('lead from any word of a name, by any beginning of what follows, to names that go on so', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (all, pick, cut) => {
        const files = quickFiles(all.map(entry));
        const words = foldedWords(all[pick % all.length] as string);
        const phrase = words.slice(pick % words.length).join(' ');
        const typed = phrase.slice(0, Math.max(2, cut % (phrase.length + 1)));
        if (phrase.length < 2 || phrase.startsWith('of')) return;
        const found = reached(files, typed);
        expect(found.some(([, name]) => ` ${foldedWords(name).join(' ')}`.includes(` ${typed}`))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('lose no name that is typed to its end', () => {
    // More of each than a file holds: every one of them lies in a file of its own beginning.
    const all = Array.from({ length: 400 }, (_, at) => entry(`Bánh chưng ${at} làng ${at % 7}`, at));
    const files = quickFiles(all);
    for (const [at, [, name]] of all.entries()) {
      const found = reached(files, foldedWords(name).join(' '));
      expect(
        found.some(([, , tail]) => tail === `page-${at}`),
        name,
      ).toBe(true);
    }
  });

  it('are of a size: no file holds much more than a screen can show, none is empty', () => {
    const files = quickFiles(Array.from({ length: 1_000 }, (_, at) => entry(`Gốm Bát Tràng ${at}`, at)));
    for (const { entries } of files.files.values()) {
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.length).toBeLessThanOrEqual(80);
    }
  });

  it('have names that any system can store', () => {
    const files = quickFiles(['Con', 'Aux nul', 'Cơm cháy', 'Ô mai'].map(entry));
    for (const letters of files.files.keys()) expect(quickFileName(letters)).toMatch(/^[a-z0-9_]+$/);
  });
});
