import type { AnyTable } from '../column.ts';
import { communes } from './communes.ts';
import { figures } from './figures.ts';
import { loops } from './loops.ts';
import { producers } from './producers.ts';
import { products } from './products.ts';
import { ratings } from './ratings.ts';
import { salesPoints } from './sales-points.ts';
import { villages } from './villages.ts';

/** Every table of the open data, in the order of its page. */
export const allTables: readonly AnyTable[] = [products, ratings, villages, producers, salesPoints, communes, figures, loops];
