import { parseArgs } from 'node:util';

export const checkFormats = ['text', 'json', 'sarif', 'github'] as const;

export type CheckFormat = (typeof checkFormats)[number];

/** What `npm run check` was asked for. */
export interface CheckOptions {
  readonly format: CheckFormat;
  /** Leaves out the questions. */
  readonly quiet: boolean;
  /** Shows every question, however many. */
  readonly all: boolean;
  readonly fix: boolean;
  /** Looks only at what changed; since where, if that was said. */
  readonly changed: { readonly base: string | undefined } | undefined;
}

/** Reads the options; what could not be understood comes back as it was written. In a workflow of GitHub, annotations are the default. */
export function checkOptions(argv: readonly string[], env: NodeJS.ProcessEnv): CheckOptions | { readonly notUnderstood: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        format: { type: 'string' },
        quiet: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        changed: { type: 'boolean', default: false },
      },
    });
    const format = checkFormats.find((each) => each === (values.format ?? (env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')));
    if (!format) return { notUnderstood: `--format ${values.format}` };
    if (values.lang !== undefined && !['vi', 'en'].includes(values.lang)) return { notUnderstood: `--lang ${values.lang}` };
    const [base, tooMany] = positionals;
    const stray = values.changed ? tooMany : base;
    if (stray !== undefined) return { notUnderstood: stray };
    const { quiet, all, fix } = values;
    return { format, quiet, all, fix, changed: values.changed ? { base } : undefined };
  } catch (error) {
    return { notUnderstood: /'([^']+)'/.exec((error as Error).message)?.[1] ?? argv.join(' ') };
  }
}
