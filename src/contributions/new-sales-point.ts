import type { ContentTree } from '../entries/content-tree.ts';
import { jsonFile } from '../entries/write-entry.ts';
import { salesPoint } from '../schema/sales-point.ts';
import { answeredVillage, findNamed } from './find-named.ts';
import { freeName } from './free-name.ts';
import { answeredFields, inSchemaOrder } from './new-entry-fields.ts';
import type { Proposal } from './proposal.ts';
import type { FilledForm } from './read-answers.ts';

/** The file of a new sales point. Nothing where it has no name to make an id from. */
export function newSalesPoint(tree: ContentTree, filled: FilledForm): Proposal | undefined {
  const { vi } = answeredFields('salesPoints', filled, ['village']);
  const name = (vi.name ?? {}) as { vi?: string; en?: string };
  const village = answeredVillage(tree, filled);
  const id = freeName([name.vi, village.id], new Set(tree.salesPoints.map((entry) => entry.id)));
  if (!id) return undefined;
  const slugs = new Set(tree.salesPoints.flatMap(({ fields }) => fields.slug ?? []));
  const slug = name.en ? freeName([name.en, village.id, id], slugs) : undefined;
  const runner = (vi.operatedBy as { vi?: string } | undefined)?.vi;
  const producers = tree.producers.map((entry) => ({ id: entry.id, name: entry.fields.name.vi }));
  const operator = runner ? findNamed(runner, producers) : undefined;
  const fields = inSchemaOrder(salesPoint, {
    ...vi,
    id,
    slug,
    village: village.id,
    place: vi.place ?? {},
    ...(operator ? { operator, operatedBy: undefined } : {}),
  });
  return {
    id,
    title: `${filled.form.title[filled.lang]}${name.vi}`,
    files: new Map([[`sales-points/${id}.json`, jsonFile(fields)]]),
    left: village.left,
  };
}
