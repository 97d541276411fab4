import type { Settings } from '../schema/settings.ts';

/** Where a file of the content can be edited in the browser, by the address in the settings. */
export function editAddress(settings: Settings, file: string): string {
  return settings.editUrl.replace('{path}', file.split('/').map(encodeURIComponent).join('/'));
}

/** Where an error on a page can be reported, by the address in the settings. */
export function reportAddress(settings: Settings, title: string, url: string): string {
  return settings.reportUrl.replace('{title}', encodeURIComponent(title)).replace('{url}', encodeURIComponent(url));
}
