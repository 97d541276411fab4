import type { Lang } from '../i18n/locales.ts';

/** The language of messages for editors: what `--lang` says, else Vietnamese where the system speaks it, else English. */
export function editorLang(argv: readonly string[] = process.argv, env: NodeJS.ProcessEnv = process.env): Lang {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : (argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? env.EDITOR_LANG);
  if (asked === 'vi' || asked === 'en') return asked;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return system.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}
