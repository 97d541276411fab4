import type { ContentTree } from '../entries/content-tree.ts';
import { correction } from './correction.ts';
import { newProduct } from './new-product.ts';
import { newSalesPoint } from './new-sales-point.ts';
import type { Proposal } from './proposal.ts';
import type { FilledForm } from './read-answers.ts';

/** What a filled form becomes. Nothing where it names no entry: without a name, or with a page that there is not. */
export function propose(tree: ContentTree, filled: FilledForm, read: (file: string) => string): Proposal | undefined {
  switch (filled.form.kind) {
    case 'new-product':
      return newProduct(tree, filled);
    case 'new-sales-point':
      return newSalesPoint(tree, filled);
    case 'correction':
      return correction(tree, filled, read);
  }
}
