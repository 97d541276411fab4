import type { z } from 'zod';
import { jsonFile, markdownEntry } from '../entries/write-entry.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { certificates } from './certificates.ts';
import { claimsStarNow } from './claims-in-time.ts';
import { communeFields, districtList } from './commune.ts';
import { crafts } from './crafts.ts';
import type { Facts, Note } from './facts.ts';
import { importFigures } from './figure.ts';
import { importGlossary } from './glossary.ts';
import { groups } from './groups.ts';
import { importProducers } from './producer.ts';
import { importProducts, productFolder } from './product.ts';
import { importSalesPoints } from './sales-point.ts';
import { importVillages } from './village.ts';

/** What an import comes to: files by their path in the content folder, counts, faults and notes for a person. */
export interface ImportResult {
  files: Map<string, string>;
  counts: Record<Exclude<CollectionName, 'loops' | 'searchWords' | 'hsSuggestions' | `map${string}`>, number>;
  faults: string[];
  notes: Note[];
}

/** Turns facts into the files of the content folder, checking every entry against its schema. Writes nothing. */
export function importFacts(facts: Facts): ImportResult {
  const files = new Map<string, string>();
  const faults: string[] = [];
  const products = importProducts(facts);
  const villages = importVillages(facts);
  const producers = importProducers(facts);
  const salesPoints = importSalesPoints(facts);
  const { figures, notes: figureNotes } = importFigures(facts);
  const lists = {
    communes: facts.communes.map(communeFields),
    districts: districtList(facts.communes),
    groups,
    crafts,
    certificates,
    glossary: importGlossary(facts),
    figures,
  };

  // What the schema gives back has its keys in the schema's order: that is what is written.
  const check = (schema: z.ZodType, value: object, where: string): object => {
    const result = schema.safeParse(value);
    if (result.success) return result.data as object;
    faults.push(
      ...result.error.issues.map(
        (issue) => `${where}: ${issue.path.join('.')}: ${issue.message} ${JSON.stringify('params' in issue ? issue.params : '')}`,
      ),
    );
    return value;
  };
  const checkClaims = (vi: string, en: string, where: string) => {
    if (claimsStarNow(vi, 'vi')) faults.push(`${where}: a star without its time: ${vi}`);
    if (claimsStarNow(en, 'en')) faults.push(`${where}: a star without its time: ${en}`);
  };

  for (const [name, pairs] of [
    ['products', products],
    ['villages', villages],
  ] as const) {
    const { folder, schema, english } = collections[name];
    for (const pair of pairs) {
      const base =
        name === 'products' ? `${folder}/${productFolder((pair as (typeof products)[number]).vi)}/${pair.id}` : `${folder}/${pair.id}`;
      checkClaims(pair.viBody, pair.enBody, base);
      files.set(`${base}.md`, markdownEntry(check(schema, pair.vi, base), pair.viBody));
      files.set(`${base}.en.md`, markdownEntry(check(english, pair.en, `${base}.en`), pair.enBody));
    }
  }
  for (const [name, entries] of [
    ['producers', producers],
    ['salesPoints', salesPoints],
  ] as const) {
    const { folder, schema } = collections[name];
    for (const entry of entries) {
      checkClaims(entry.fields.text.vi, entry.fields.text.en ?? '', `${folder}/${entry.id}`);
      files.set(`${folder}/${entry.id}.json`, jsonFile(check(schema, entry.fields, `${folder}/${entry.id}`)));
    }
  }
  for (const [name, list] of Object.entries(lists) as [keyof typeof lists, readonly { id: string }[]][]) {
    const { file, schema } = collections[name];
    files.set(file, jsonFile(list.map((entry) => check(schema, entry, `${file} ${entry.id}`))));
  }

  const entries = [...products, ...villages, ...producers, ...salesPoints];
  return {
    files,
    faults,
    notes: [...entries.flatMap((entry) => entry.notes), ...figureNotes],
    counts: {
      products: products.length,
      villages: villages.length,
      producers: producers.length,
      salesPoints: salesPoints.length,
      ...(Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])) as Record<keyof typeof lists, number>),
    },
  };
}
