import type { Lang } from '../../i18n/locales.ts';
import type { Settings } from '../../schema/settings.ts';
import { countryCodes } from './countries.ts';
import type { Names } from './inquiry.ts';
import type { Ways } from './recipient.ts';

/** What the inquiry's page tells its script. */
export interface InquiryPlace {
  readonly lang: Lang;
  /** Scheme and host of the published site: letters travel, so their addresses are whole. */
  readonly origin: string;
  readonly directory: Names;
  /** Who takes letters for producers without a public address. */
  readonly desk?: { readonly names: Names; readonly ways: Ways } | undefined;
  /** The day of the build, and the time zone in which a day begins. */
  readonly built: string;
  readonly timeZone: string;
  readonly countries: readonly string[];
}

/** The same from the settings, for one language. */
export function inquiryPlace(lang: Lang, { name, tradeDesk, timeZone }: Settings, built: string, origin: string): InquiryPlace {
  const desk = tradeDesk && { names: tradeDesk.name, ways: tradeDesk.contact };
  return { lang, origin, directory: name, desk, built, timeZone, countries: countryCodes() };
}
