import { type ContentTree, englishFileOf } from '../entries/content-tree.ts';
import { sections } from '../routes/sections.ts';
import type { EntryKind } from './field-place.ts';

/** An entry that a page shows, and its files from the content folder's parent. */
export interface FoundPage {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly englishFile?: string | undefined;
}

/**
 * The entry of a page, by what somebody wrote: the address of its page in either language, its short address, or its
 * file. What was written is only compared with what there is; no file is opened by it.
 */
export function findPage(tree: ContentTree, written: string): FoundPage | undefined {
  const place = placeIn(written);
  return entriesOf(tree).find(({ kind, id, slug, file, englishFile }) => {
    const section = sections[kind];
    const places = [`vi/${section.vi}/${id}`, ...(slug ? [`en/${section.en}/${slug}`] : []), file, ...(englishFile ? [englishFile] : [])];
    return places.includes(place) || (kind === 'products' && place === `p/${id}`);
  });
}

/** The part after the host, without slashes at its ends; of an address of GitHub, what follows the branch. */
function placeIn(written: string): string {
  const address = /\S+/.exec(written.trim().replace(/^<|>$/g, ''))?.[0] ?? '';
  const path = URL.canParse(address) ? new URL(address).pathname : (address.split(/[?#]/)[0] as string);
  return path.replace(/^.*\/(?:blob|edit)\/[^/]+\//, '').replace(/^\/+|\/+$/g, '');
}

function entriesOf({ products, villages, producers, salesPoints }: ContentTree): (FoundPage & { slug?: string | undefined })[] {
  const paired = { products, villages };
  const single = { producers, salesPoints };
  return [
    ...(['products', 'villages'] as const).flatMap((kind) =>
      paired[kind].map(({ id, file, vi, en }) => ({
        kind,
        id,
        file,
        name: vi.fields.name,
        slug: en?.fields.slug,
        englishFile: en && englishFileOf(file),
      })),
    ),
    ...(['producers', 'salesPoints'] as const).flatMap((kind) =>
      single[kind].map(({ id, file, fields }) => ({ kind, id, file, name: fields.name.vi, slug: fields.slug })),
    ),
  ];
}
