import type { Lang } from '../i18n/locales.ts';

/** Words in both languages of the people who write. */
export type Both = Readonly<Record<Lang, string>>;
