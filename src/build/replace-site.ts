import { existsSync, renameSync, rmSync } from 'node:fs';
import { folders } from './project-folders.ts';

/** Clears away what a killed build left, and puts back a site that it had only moved aside. */
export function recoverSite(): void {
  if (existsSync(folders.old) && !existsSync(folders.dist)) renameSync(folders.old, folders.dist);
  for (const folder of [folders.old, folders.next]) rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts the new site in the place of the previous one. Two renames: nobody sees half a site.
 * @throws where a rename fails; the previous site is then where it was.
 */
export function replaceSite(): void {
  const hadSite = existsSync(folders.dist);
  if (hadSite) renameSync(folders.dist, folders.old);
  try {
    renameSync(folders.next, folders.dist);
  } catch (error) {
    if (hadSite) renameSync(folders.old, folders.dist);
    throw error;
  }
  rmSync(folders.old, { recursive: true, force: true });
}
