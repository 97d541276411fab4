import { wallClock } from '../finder/wall-clock.ts';

/** Public holidays are those of Vietnam; sunrise is seen from Hanoi. */
const place = { lat: 21.03, lon: 105.85, address: { country_code: 'vn', state: '' } };

/** Loads the reader of opening hours and tells by it whether a place is open at this moment, by its own clocks. */
export async function openNow(timeZone: string, moment = new Date()): Promise<(hours: string) => boolean> {
  const { default: OpeningHours } = await import('opening_hours');
  const now = wallClock(moment, timeZone);
  const known = new Map<string, boolean>();
  return (hours) => {
    const seen = known.get(hours);
    if (seen !== undefined) return seen;
    const open = new OpeningHours(hours, place).getState(now);
    known.set(hours, open);
    return open;
  };
}
