import { isPossible } from '../schema/partial-date.ts';

/**
 * The day that ratings are measured against, `YYYY-MM-DD`: what BUILD_DATE says, else today in the site's time zone.
 * The one place where the clock is read; everything else is handed the day.
 * @throws where BUILD_DATE is not a day.
 */
export function buildDate(timeZone: string, env: NodeJS.ProcessEnv = process.env, now: () => Date = () => new Date()): string {
  const given = env.BUILD_DATE;
  if (given === undefined || given === '') {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now());
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || !isPossible(given)) {
    throw new Error(`BUILD_DATE must be a day such as 2026-11-23, not "${given}".`);
  }
  return given;
}
