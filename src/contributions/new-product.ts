import { unknownCommuneFolder } from '../catalogue/references.ts';
import { translationDigest } from '../catalogue/translation-digest.ts';
import type { ContentTree } from '../entries/content-tree.ts';
import { markdownEntry } from '../entries/write-entry.ts';
import { product, productEnglish } from '../schema/product.ts';
import { answeredVillage, findNamed } from './find-named.ts';
import { freeName } from './free-name.ts';
import { answeredFields, inSchemaOrder } from './new-entry-fields.ts';
import type { Left, Proposal } from './proposal.ts';
import type { FilledForm } from './read-answers.ts';

/** The pair of files of a new product. Nothing where it has no name to make an id from. */
export function newProduct(tree: ContentTree, filled: FilledForm): Proposal | undefined {
  const { vi, en } = answeredFields('products', filled, ['subgroup', 'maker', 'village']);
  const name = String(vi.name ?? '');
  const { producer, maker } = answeredMaker(tree, filled);
  const village = answeredVillage(tree, filled);
  const apart = [producer ?? maker, village.id];
  const id = freeName([name, ...apart], new Set(tree.products.map((entry) => entry.id)));
  if (!id) return undefined;
  const { body: viBody = '', ...facts } = vi;
  const fields = inSchemaOrder(product, {
    ...facts,
    id,
    ...answeredGroup(tree, filled),
    producer,
    maker,
    village: village.id,
    place: vi.place ?? {},
  });
  const folder = folderOf(tree, fields.place as { commune?: string; basis?: string });
  const files = new Map([[`products/${folder}/${id}.md`, markdownEntry(fields, String(viBody))]]);
  const left: Left[] = [...village.left];
  if (en.name !== undefined) {
    const { body: enBody = '', ...words } = en;
    const slug = freeName([String(en.name), ...apart, id], new Set(tree.products.flatMap((entry) => entry.en?.fields.slug ?? [])));
    const translates = translationDigest([name, ...((fields.materials as string[] | undefined) ?? []), String(viBody).trim()]);
    files.set(
      `products/${folder}/${id}.en.md`,
      markdownEntry(inSchemaOrder(productEnglish, { ...words, slug, translates }), String(enBody)),
    );
  } else if (en.body !== undefined) {
    left.push({
      question: { vi: 'Giới thiệu bằng tiếng Anh', en: 'Text in English' },
      answer: String(en.body),
      why: { vi: 'Có lời tiếng Anh nhưng chưa có tên tiếng Anh.', en: 'There is an English text, but no English name.' },
    });
  }
  return { id, title: `${filled.form.title[filled.lang]}${name}`, files, left };
}

/** A product lies in the folder of its commune where that is certain. Only a commune that exists names a folder. */
function folderOf({ communes }: ContentTree, { commune, basis }: { commune?: string; basis?: string }): string {
  return basis !== 'inferred' && communes.some(({ id }) => id === commune) ? (commune as string) : unknownCommuneFolder;
}

/** The choice is a sub-group, which tells the group; or a group whose sub-group is not known. */
function answeredGroup({ groups }: ContentTree, { answers }: FilledForm): { group?: string; subgroup?: number } {
  const answer = answers.get('subgroup');
  if (!answer) return {};
  const group = groups.find(({ fields }) => fields.subgroups.some(({ number }) => String(number) === answer));
  return group ? { group: group.id, subgroup: Number(answer) } : { group: answer };
}

/** A producer that has an entry is named by its id; another by its name. */
function answeredMaker({ producers }: ContentTree, { answers }: FilledForm): { producer?: string; maker?: string } {
  const answer = answers.get('maker')?.replace(/\s+/g, ' ');
  if (!answer) return {};
  const producer = findNamed(
    answer,
    producers.map(({ id, fields }) => ({ id, name: fields.name.vi })),
  );
  return producer ? { producer } : { maker: answer };
}
