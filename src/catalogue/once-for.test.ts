import { expect, test } from 'vitest';
import { onceFor } from './once-for.ts';

test('works out once for each object and key, also where there is nothing to find', () => {
  const asked: string[] = [];
  const lengthIn = onceFor((list: readonly string[], key: 'en' | 'vi') => {
    asked.push(`${list.join()} ${key}`);
    return list.length === 0 ? undefined : `${list.length} ${key}`;
  });
  const [hats, none] = [['non'], []] as const;
  expect([lengthIn(hats, 'en'), lengthIn(hats, 'vi'), lengthIn(hats, 'en')]).toEqual(['1 en', '1 vi', '1 en']);
  expect([lengthIn(none, 'en'), lengthIn(none, 'en')]).toEqual([undefined, undefined]);
  expect(lengthIn(['non'], 'en')).toBe('1 en');
  expect(asked).toEqual(['non en', 'non vi', ' en', 'non en']);
});
