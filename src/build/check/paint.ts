import { styleText } from 'node:util';
import { type Paint, unpainted } from '../../entries/code-frame.ts';

const styles = { mark: 'red', faint: 'dim', strong: 'bold', error: 'red', warning: 'yellow' } as const;

/** Colours for a terminal, unless NO_COLOR asks for none; nothing in a file or a pipe. */
export function paintFor(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): Paint {
  if (!isTerminal || env.NO_COLOR || env.TERM === 'dumb') return unpainted;
  return (role, text) => styleText(styles[role], text, { validateStream: false });
}
