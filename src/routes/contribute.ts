import type { Lang } from '../i18n/locales.ts';
import type { Settings } from '../schema/settings.ts';

/** Where a file of the content can be edited in the browser, by the address in the settings. */
export function editAddress(settings: Settings, file: string): string {
  return settings.editUrl.replace('{path}', file.split('/').map(encodeURIComponent).join('/'));
}

/** Where an error on a page can be reported, by the address in the settings. */
export function reportAddress(settings: Settings, title: string, url: string): string {
  return filled(settings.reportUrl, title, url);
}

/** Where the entry of a page can be corrected: a form in the reader's language where the settings name one. */
export function correctionAddress(settings: Settings, lang: Lang, title: string, url: string): string {
  return filled(settings.correctionUrl?.[lang] ?? settings.reportUrl, title, url);
}

function filled(address: string, title: string, url: string): string {
  return address.replace('{title}', encodeURIComponent(title)).replace('{url}', encodeURIComponent(url));
}
