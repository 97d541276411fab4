import { openShortlist } from './shortlist-store.ts';

/** The reader's shortlist: one for all scripts of a page. */
export const shortlist = openShortlist(() => localStorage, window);
