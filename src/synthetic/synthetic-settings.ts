import type { Settings } from '../schema/settings.ts';

const siteUrl = 'https://synthetic.example';

/** The real settings under a name and an address that say what this is. */
export function syntheticSettings(real: Settings, scale: number): Settings {
  return {
    ...real,
    siteUrl,
    name: { vi: `Danh bạ thử, dữ liệu tạo ra, cỡ ${scale}`, en: `Synthetic directory, scale ${scale}` },
    repository: siteUrl,
    editUrl: `${siteUrl}/edit/{path}`,
    reportUrl: `${siteUrl}/report?title={title}&body={url}`,
  };
}

/** True for the settings of a content folder that was made here: such a folder may be made anew. */
export function areSynthetic(settings: unknown): boolean {
  return (settings as { siteUrl?: unknown } | null)?.siteUrl === siteUrl;
}
