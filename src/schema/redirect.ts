import { z } from 'zod';
import { described } from './described.ts';

/** An address of a page of the site, from the root, with slashes at both ends. */
const pageAddress = z
  .string()
  .max(300)
  .regex(/^\/(?:en|vi)\/(?:[a-z0-9-]+\/)*$/);

/** `redirects.json`: an address that was once published, and the page that it now leads to. */
export const redirect = z.strictObject({
  from: described(pageAddress, {
    vi: 'Địa chỉ cũ đã công bố (ví dụ: /en/products/old-name/).',
    en: 'The old address that was published (for example /en/products/old-name/).',
  }),
  to: described(pageAddress, {
    vi: 'Địa chỉ trang hiện nay (ví dụ: /en/products/new-name/).',
    en: 'The address of the page now (for example /en/products/new-name/).',
  }),
});

export type RedirectFields = z.output<typeof redirect>;
