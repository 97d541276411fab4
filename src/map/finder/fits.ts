import type { FinderPlace } from './finder-place.ts';
import type { FinderState } from './finder-state.ts';

/** Whether a place is among what is asked for. Opening hours that are not known are not open. */
export function fits(place: FinderPlace, state: FinderState, isOpen: (hours: string) => boolean): boolean {
  if (state.kinds.length > 0 && !state.kinds.includes(place.kind)) return false;
  if (state.craft && !place.crafts.includes(state.craft)) return false;
  if (state.group && !place.groups.includes(state.group)) return false;
  if (state.tourism && !place.tourism) return false;
  return !state.open || (place.hours !== undefined && isOpen(place.hours));
}
