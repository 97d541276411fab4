import type { Lang } from '../../i18n/locales.ts';
import type { Settings } from '../../schema/settings.ts';

/** In which language, and for which site, something is told. */
export interface Telling {
  readonly lang: Lang;
  readonly settings: Settings;
  /** An address from the root as a whole one: `/en/` is `https://…/en/`. */
  readonly absolute: (address: string) => string;
}
