import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { Fault, Position, Problem } from './fault.ts';
import { nearest } from './nearest.ts';

/** The longer side of a picture, in pixels: smaller looks poor on a card, larger is a bomb or a mistake. */
export const pictureSide = { smallest: 800, largest: 12_000 } as const;

/** The most that a picture file may weigh, in megabytes. */
export const pictureMegabytes = 12;

/** True for files that are pictures by their name. */
export function isPicture(file: string): boolean {
  return /\.(?:jpe?g|png|webp)$/i.test(file);
}

interface EntryWithPictures {
  readonly file: string;
  readonly pictures: readonly string[];
}

/** The picture files that an entry names, as far as its data, right or not, can be read. Bad names have their own fault. */
export function pictureNames(data: unknown): string[] {
  const { pictures } = (data ?? {}) as { pictures?: unknown };
  if (!Array.isArray(pictures)) return [];
  return pictures
    .map((picture) => (picture as { file?: unknown } | null)?.file)
    .filter((file) => typeof file === 'string' && isPicture(file) && !/[/\\]/.test(file)) as string[];
}

/**
 * Checks pictures against the entries that name them: each is there, is what its name says, has a fitting size, and
 * is used. `read` gives the bytes of a file, `locate` the place of a field.
 */
export function checkPictures(
  entries: readonly EntryWithPictures[],
  files: readonly string[],
  absolute: (file: string) => string,
  locate: (file: string, at: readonly PropertyKey[]) => Position | undefined,
): Fault[] {
  const known = new Set(files);
  const used = new Set<string>();
  const faults: Fault[] = [];
  for (const { file, pictures } of entries) {
    const folder = path.posix.dirname(file);
    pictures.forEach((name, index) => {
      const pictureFile = `${folder}/${name}`;
      used.add(pictureFile);
      const problem = known.has(pictureFile) ? problemOf(name, readFileSync(absolute(pictureFile))) : missing(name, files, folder);
      if (problem) faults.push({ file, field: `pictures[${index}].file`, position: locate(file, ['pictures', index, 'file']), problem });
    });
  }
  return [...faults, ...files.filter((file) => !used.has(file)).map((file) => ({ file, problem: { kind: 'picture-unused' } as const }))];
}

function missing(value: string, files: readonly string[], folder: string): Problem {
  const beside = files.filter((file) => path.posix.dirname(file) === folder).map((file) => path.posix.basename(file));
  return { kind: 'picture-missing', value, nearest: nearest(value, beside) };
}

const types: Record<string, readonly string[]> = { jpg: ['jpg', 'jpeg'], png: ['png'], webp: ['webp'] };

function problemOf(value: string, bytes: Buffer): Problem | undefined {
  const megabytes = Math.round((bytes.length / 1_000_000) * 10) / 10;
  if (megabytes > pictureMegabytes) return { kind: 'picture-heavy', value, megabytes, most: pictureMegabytes };
  const size = sizeOf(bytes);
  const ending = value.slice(value.lastIndexOf('.') + 1);
  if (!size || !types[size.type ?? '']?.includes(ending)) return { kind: 'picture-not-readable', value };
  const side = Math.max(size.width, size.height);
  if (side >= pictureSide.smallest && side <= pictureSide.largest) return undefined;
  return { kind: 'picture-size', value, width: size.width, height: size.height, ...pictureSide };
}

function sizeOf(bytes: Buffer) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
