import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordFileNames, recordFileOf } from './record-file.ts';

test('every id leads to one of the files, always the same', () => {
  // Written down: browsers that hold an old script must find the files of a new build.
  expect(['', 'non-lang-chuong', 'tra-phuc-thang-long'].map(recordFileOf)).toEqual(['c5', '56', 'd5']);
  fc.assert(fc.property(fc.string(), (id) => recordFileNames.includes(recordFileOf(id))));
});

test('ids of one kind spread over the files', () => {
  const used = new Set(Array.from({ length: 2000 }, (_, at) => recordFileOf(`ocop-${at}`)));
  expect(used.size).toBeGreaterThan(240);
});
