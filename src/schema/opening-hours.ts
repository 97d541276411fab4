import OpeningHours from 'opening_hours';
import { line, rule } from './text.ts';

/**
 * Opening hours as OpenStreetMap writes them: `Mo-Fr 08:00-17:00; Sa 08:00-12:00`. What its library cannot read is
 * refused, and so is what it has to guess at.
 */
export const openingHours = rule(line(200), 'not-opening-hours', isReadable);

/** Public holidays are those of Vietnam; sunrise is seen from Hanoi. */
const place = { lat: 21.03, lon: 105.85, address: { country_code: 'vn', state: '' } };

function isReadable(value: string): boolean {
  try {
    return new OpeningHours(value, place).getWarnings().length === 0;
  } catch {
    return false;
  }
}
