import { existsSync } from 'node:fs';
import { buildDate } from '../catalogue/build-date.ts';
import { contentFolder } from '../entries/content-folder.ts';
import type { Lang } from '../i18n/locales.ts';
import { takeBuildLock } from './build-lock.ts';
import { countPages, missingPages, totalPages } from './built-pages.ts';
import { checkContent } from './check-content.ts';
import { countContent } from './content-counts.ts';
import { countReport } from './count-report.ts';
import { faultReport } from './fault-report.ts';
import { inputsDigest } from './inputs-digest.ts';
import { readLastBuild, writeLastBuild } from './last-build.ts';
import { showProgress } from './progress.ts';
import { folders } from './project-folders.ts';
import { recoverSite, replaceSite } from './replace-site.ts';
import { runAstroBuild, warningsIn } from './run-astro.ts';
import { wordsIn } from './words.ts';

export interface BuildOptions {
  readonly lang: Lang;
  /** Ends the build; the previous site stays. */
  readonly signal: AbortSignal;
  /** Builds nothing where dist/ was made from the very same files on the same day. */
  readonly unlessUnchanged?: boolean;
}

/**
 * Builds the site into dist/, saying what it does. Whatever goes wrong, dist/ is what it was: a build writes beside
 * it and takes its place only when it is whole.
 * @returns false where there is no new site; why has been said.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const words = wordsIn(options.lang);
  const lock = takeBuildLock();
  if ('heldBy' in lock) {
    console.error(words.heldBy(lock.heldBy));
    return false;
  }
  try {
    recoverSite();
    const problem = await attempt(options).catch((error: Error) => error.message);
    if (problem === undefined) return true;
    console.error(`\n${problem}\n${existsSync(folders.dist) ? words.siteKept : words.noSiteYet}`);
    return false;
  } finally {
    recoverSite();
    lock.release();
  }
}

/** The build itself. Gives back what went wrong, in words; nothing where all went well. */
async function attempt({ lang, signal, unlessUnchanged }: BuildOptions): Promise<string | undefined> {
  const words = wordsIn(lang);
  const started = performance.now();
  const folder = contentFolder();
  console.log(words.reading(folder));
  const checked = checkContent(folder);
  const { faults, catalogue, tree } = checked;
  if (faults.length > 0 || !catalogue || !tree) return faultReport(checked, folder, lang);
  const last = readLastBuild();
  const inputs = inputsDigest(folder, buildDate(tree.settings.timeZone));
  if (unlessUnchanged && last?.inputs === inputs && missingPages(folders.dist).length === 0) {
    console.log(words.unchanged);
    return undefined;
  }

  console.log(words.building);
  const progress = showProgress(last?.pages, words.pagesSoFar);
  const astro = await runAstroBuild((pages) => progress.pages(pages), signal);
  progress.clear();
  if (signal.aborted) return words.stopped;
  if (!astro.ok) return `${words.astroFailed}\n${astro.output.trim()}`;
  const warnings = warningsIn(astro.output);
  if (warnings.length > 0) console.log([words.astroWarned, ...warnings].join('\n'));
  const missing = missingPages(folders.next);
  if (missing.length > 0) return words.pagesMissing(missing);

  const pages = countPages(folders.next);
  writeLastBuild({ pages: totalPages(pages) });
  try {
    replaceSite();
  } catch (error) {
    return words.notReplaced((error as Error).message);
  }
  writeLastBuild({ pages: totalPages(pages), inputs });
  for (const line of countReport(countContent(catalogue), pages, catalogue.today, lang)) console.log(line);
  console.log(words.built((performance.now() - started) / 1000, totalPages(pages)));
  return undefined;
}
