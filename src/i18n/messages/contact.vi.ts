import type { Messages } from '../messages.ts';

/** The Vietnamese words beside the public contacts of a producer. */
export const contact: Messages['contact'] = {
  publishedAt: 'Theo trang công khai',
  checked: (date) => `Xem lại: ${date}`,
};
