import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The pages of the style guide as they were built, each a kind of its own, like `pageKinds`. */
export const guidePages: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ['guide', ['/styleguide/']],
  ...readdirSync(path.resolve('dist', 'styleguide'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`guide: ${name}`, [`/styleguide/${name}/`]]),
]);
