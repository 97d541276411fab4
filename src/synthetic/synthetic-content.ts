import type { ContentTree, PairedEntry } from '../entries/content-tree.ts';
import { englishFileOf } from '../entries/content-tree.ts';
import { jsonFile, markdownEntry } from '../entries/write-entry.ts';
import { collections } from '../schema/collections.ts';
import { syntheticLoops } from './loop.ts';
import { Making } from './making.ts';
import { pictureBytes } from './picture.ts';
import { syntheticProducers } from './producer.ts';
import { syntheticProducts } from './product.ts';
import { syntheticSalesPoints } from './sales-point.ts';
import { syntheticSettings } from './synthetic-settings.ts';
import { syntheticVillages } from './village.ts';

/** How many entries there are at scale 1: what Hanoi has. */
const hanoi = { products: 2711, producers: 1500, villages: 1350, salesPoints: 120 } as const;

/** How large an invented catalogue is. */
export interface SyntheticSize {
  /** 1 is Hanoi, 5 the country. */
  readonly scale: number;
  /** How many entries there are to one picture; 0: none. A build makes a dozen files of each picture, which takes it seconds. */
  readonly onePictureIn: number;
}

/** A file of a content folder by its path in it. */
export type SyntheticFile = readonly [path: string, content: string | Uint8Array];

/** How many entries of each kind a scale means. */
export function countsAt(scale: number): Record<keyof typeof hanoi, number> {
  const at = (count: number) => Math.max(1, Math.round(count * scale));
  return { products: at(hanoi.products), producers: at(hanoi.producers), villages: at(hanoi.villages), salesPoints: at(hanoi.salesPoints) };
}

/**
 * An invented catalogue like the real one: the same real content and scale give the same bytes. What is not made here
 * (places, taxonomy, map, figures, articles) is the real one's. One file after the other, since a large scale is many.
 */
export async function* syntheticContent(real: ContentTree, { scale, onePictureIn }: SyntheticSize): AsyncGenerator<SyntheticFile> {
  const making = new Making(real, onePictureIn);
  const counts = countsAt(scale);
  const villages = syntheticVillages(counts.villages, making);
  const producers = syntheticProducers(counts.producers, making);
  const salesPoints = syntheticSalesPoints(counts.salesPoints, making, villages, producers);
  const products = syntheticProducts(counts.products, making, { villages, producers, salesPoints });
  yield ['settings.json', jsonFile(syntheticSettings(real.settings, scale))];
  yield [collections.loops.file, jsonFile(syntheticLoops(making, villages))];
  for (const entry of [...products, ...villages]) {
    yield* pairFiles(entry);
    yield* pictureFiles(entry.file, entry.vi.fields, making);
  }
  for (const entry of [...producers, ...salesPoints]) {
    yield [entry.file, jsonFile(entry.fields)];
    yield* pictureFiles(entry.file, entry.fields, making);
  }
}

function* pairFiles({ file, vi, en }: PairedEntry<object, object>): Generator<SyntheticFile> {
  yield [file, markdownEntry(vi.fields, vi.body)];
  if (en) yield [englishFileOf(file), markdownEntry(en.fields, en.body)];
}

async function* pictureFiles(
  entryFile: string,
  { pictures = [] }: { pictures?: readonly { file: string }[] | undefined },
  making: Making,
): AsyncGenerator<SyntheticFile> {
  const folder = entryFile.slice(0, entryFile.lastIndexOf('/') + 1);
  for (const { file } of pictures) yield [folder + file, await pictureBytes(making.random(`picture/${file}`))];
}
