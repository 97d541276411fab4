import { expect, test } from 'vitest';
import { readIssueEvent } from './issue-event.ts';

test('number, text and writer of an issue', () => {
  const user = { login: 'lan-nguyen', id: 42 };
  expect(readIssueEvent(JSON.stringify({ issue: { number: 7, body: 'x', user } }))).toEqual({
    number: 7,
    body: 'x',
    author: 'Co-authored-by: lan-nguyen <42+lan-nguyen@users.noreply.github.com>',
  });
});

test('a name that GitHub would not give is not written into a commit', () => {
  const user = { login: 'a>\nSigned-off-by: b', id: 1 };
  expect(readIssueEvent(JSON.stringify({ issue: { number: 7, body: null, user } }))).toEqual({ number: 7, body: '', author: undefined });
});

test.each(['{}', '{"issue":{"number":"7; rm"}}', '{"issue":{"number":0}}'])('%s is none', (json) => {
  expect(() => readIssueEvent(json)).toThrow('not the event of an issue');
});
