/** What the workflow of forms needs of GitHub's event. */
export interface IssueEvent {
  readonly number: number;
  readonly body: string;
  /** A line that gives the writer credit in the commit, where GitHub's data has the form it should have. */
  readonly author?: string | undefined;
}

/** Reads the event of an issue. @throws where it is none. */
export function readIssueEvent(json: string): IssueEvent {
  const { issue } = JSON.parse(json) as { issue?: { number?: unknown; body?: unknown; user?: { login?: unknown; id?: unknown } } };
  if (!issue || !Number.isSafeInteger(issue.number) || (issue.number as number) < 1) throw new Error('This is not the event of an issue.');
  const { login, id } = issue.user ?? {};
  const isUser = typeof login === 'string' && /^[A-Za-z0-9-]{1,39}$/.test(login) && Number.isSafeInteger(id);
  return {
    number: issue.number as number,
    body: typeof issue.body === 'string' ? issue.body : '',
    author: isUser ? `Co-authored-by: ${login} <${id}+${login}@users.noreply.github.com>` : undefined,
  };
}
