/** Where commands put things, from the project's root. Both folders are ignored by Git. */
export const folders = {
  /** The finished site; replaced only by a whole new one. */
  dist: 'dist',
  /** What builds keep for themselves. */
  work: '.build',
  /** The site while it is being built. */
  next: '.build/next',
  /** The previous site, for the moment in which the new one takes its place. */
  old: '.build/old',
} as const;
