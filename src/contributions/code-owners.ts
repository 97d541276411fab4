import { z } from 'zod';
import type { ContentTree } from '../entries/content-tree.ts';

/** A team or a person on GitHub. */
const owner = z.string().regex(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/);

/** `content/owners.json`: who is asked to review, for everything and for communes that have a team of their own. */
const owners = z.strictObject({
  default: z.array(owner).min(1),
  communes: z.record(z.string(), z.array(owner).min(1)),
});

/** CODEOWNERS: the last line that fits a file counts. A commune's team reviews its products; code stays with the default. */
export function codeOwners({ communes }: Pick<ContentTree, 'communes'>, written: unknown): string {
  const { default: all, communes: own } = owners.parse(written);
  const unknown = Object.keys(own).filter((id) => !communes.some((commune) => commune.id === id));
  if (unknown.length > 0) throw new Error(`content/owners.json names communes that there are not: ${unknown.join(', ')}.`);
  const lines = communes.flatMap(({ id }) => (own[id] ? [`/content/products/${id}/ ${own[id].join(' ')}`] : []));
  return [
    '# Made by `npm run github-files` from content/owners.json and content/places/communes.json. Change those, not this file.',
    `* ${all.join(' ')}`,
    ...lines,
    '',
  ].join('\n');
}
